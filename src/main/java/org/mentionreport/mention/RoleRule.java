package org.mentionreport.mention;

import java.io.Serializable;

/** One reason why a place of a sentence is no plain location. */
interface RoleRule extends Serializable {

    /** The role, or null where the rule has nothing to say. */
    Role roleOf(Evidence place, Scene scene);
}
