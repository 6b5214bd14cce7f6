package org.mentionreport.mention;

import java.util.List;

/** Every place of the sentence. */
final class WholeSentence implements CountryRule {

    @Override
    public String name() {
        return "sentence";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        return Narrowing.of(scene.of(Role.LOCATION));
    }
}
