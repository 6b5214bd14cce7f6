package org.mentionreport.corpus;

import java.io.Serializable;

/**
 * A file to be read.
 *
 * @param path where it lies: a path on this machine, or an address with a scheme
 * @param source what the reports call it: its path relative to its input, '/' between; never tells where the input stands
 */
public record InputFile(String path, String source) implements Serializable {}
