package org.mentionreport.duplicate;

import java.io.Serializable;

/**
 * A version that repeats another.
 *
 * @param kept the one it repeats, which may turn out to be a copy itself
 */
record Copy(Version version, Version kept, Duplicate.How how, double similarity) implements Serializable {}
