package org.mentionreport.corpus;

import java.io.Serializable;

/**
 * A file to be read.
 *
 * @param path where it lies on this machine
 * @param source what the reports call it: its path relative to its input, '/' between; never tells where the input stands
 */
public record InputFile(String path, String source) implements Serializable {}
