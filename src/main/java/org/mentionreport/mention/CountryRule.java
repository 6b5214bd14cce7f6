package org.mentionreport.mention;

import java.util.List;

/** One way in which a sentence places a mention. */
interface CountryRule {

    /** The name that reports print. */
    String name();

    /** The evidence that places the naming; empty where the rule has nothing to say. */
    List<Evidence> settle(Scene scene, Naming naming);
}
