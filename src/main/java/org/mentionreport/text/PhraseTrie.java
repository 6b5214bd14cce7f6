package org.mentionreport.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases of word numbers, found in one pass over a text.
 *
 * <p>The edges (node, word) → node stand in one open-addressing table of longs. Several values may share a phrase; they keep
 * the order in which they were added.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1;

    /** The node where every phrase starts. */
    public static final int ROOT = 0;

    /** No such node. */
    public static final int NONE = -1;

    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int size;
    private final List<ArrayList<V>> values = new ArrayList<>(List.of(new ArrayList<>()));

    /** Adds a phrase; one without a word is ignored. */
    public void add(int[] phrase, V value) {
        if (phrase.length == 0) {
            return;
        }
        int node = ROOT;
        for (int word : phrase) {
            node = childOrNew(node, word);
        }
        values.get(node).add(value);
    }

    /** The node that a word leads to, or {@link #NONE}. */
    public int child(int node, int word) {
        if (word == Lexicon.UNKNOWN) {
            return NONE;
        }
        int slot = slot(edge(node, word));
        return edges[slot] == 0 ? NONE : targets[slot];
    }

    /** Whether some phrase starts with a word. */
    public boolean startsPhrase(int word) {
        return child(ROOT, word) != NONE;
    }

    /** What a phrase that ends at a node stands for; empty where none does. */
    public List<V> valuesAt(int node) {
        return values.get(node);
    }

    /** The end (one past the last word) of the longest phrase that starts at a word and ends before {@code limit}; the word itself for none. */
    public int longest(Tokens tokens, int from, int limit) {
        int end = from;
        int node = ROOT;
        for (int at = from; at < limit; at++) {
            node = child(node, tokens.word(at));
            if (node == NONE) {
                break;
            }
            if (!values.get(node).isEmpty()) {
                end = at + 1;
            }
        }
        return end;
    }

    /** What the phrase from one word to another stands for; empty where it is none. */
    public List<V> valuesOf(Tokens tokens, int from, int to) {
        int node = ROOT;
        for (int at = from; at < to && node != NONE; at++) {
            node = child(node, tokens.word(at));
        }
        return node == NONE || from == to ? List.of() : values.get(node);
    }

    private int childOrNew(int node, int word) {
        int slot = slot(edge(node, word));
        if (edges[slot] == 0) {
            if (2 * size >= edges.length) {
                grow();
                slot = slot(edge(node, word));
            }
            edges[slot] = edge(node, word);
            targets[slot] = values.size();
            values.add(new ArrayList<>(1));
            size++;
        }
        return targets[slot];
    }

    private static long edge(int node, int word) {
        return ((long) node << 32) | word;
    }

    private int slot(long edge) {
        int mask = edges.length - 1;
        long mixed = edge * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[2 * oldEdges.length];
        Arrays.fill(edges, 0);
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
