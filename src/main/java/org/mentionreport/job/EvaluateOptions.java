package org.mentionreport.job;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is scored.
 *
 * @param labels the labelled mentions
 * @param docs the folder of the labelled documents
 * @param against an earlier run to compare with: its name or its folder
 * @param errors where to write each miss and each false find
 */
record EvaluateOptions(Path labels, Path docs, Optional<String> against, Optional<Path> errors) {}
