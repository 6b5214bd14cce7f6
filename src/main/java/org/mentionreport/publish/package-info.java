/**
 * How a run becomes the published report: the lock, the run's folder, the checks, the manifest, the checksums and the swap of
 * {@code latest}, which is the last thing of all. Start at {@link org.mentionreport.publish.RunFolder}.
 *
 * <p>Plain Java on the local file system. Leans on no other room.
 */
package org.mentionreport.publish;
