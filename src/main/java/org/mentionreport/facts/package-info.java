/**
 * Articles and mentions as rows with a schema. Start at {@link org.mentionreport.facts.Extraction}: it runs once, over the
 * input's files, and everything after it reads what it gave.
 */
package org.mentionreport.facts;
