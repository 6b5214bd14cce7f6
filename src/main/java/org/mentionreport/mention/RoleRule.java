package org.mentionreport.mention;

import java.io.Serializable;

/** One reason why a place of a sentence is no plain location. */
interface RoleRule extends Serializable {

    /** The name by which a test switches it off. */
    String name();

    /** The role, or null where the rule has nothing to say. */
    Role roleOf(Evidence place, Scene scene);
}
