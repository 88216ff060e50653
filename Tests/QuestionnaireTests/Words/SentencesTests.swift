import Questionnaire
import Testing

struct SentencesTests {
    @Test(
        "A text is cut where a sentence ends, and nowhere else",
        arguments: [
            ("", [""]),
            ("One", ["One"]),
            ("One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]),
            ("Press it, e.g. now. It is 0.5 or so.", ["Press it, e.g. now.", "It is 0.5 or so."]),
            (
                "She said \"Stop.\" He (did not!) Then ... nothing.",
                ["She said \"Stop.\"", "He (did not!)", "Then ... nothing."]
            ),
            ("Zażółć.  Ćma.\nŻyje.", ["Zażółć.", "Ćma.", "Żyje."]),
            ("हामी को हौं? यो हो। अर्को।", ["हामी को हौं?", "यो हो।", "अर्को।"]),
            ("من نحن؟ لا أحد.", ["من نحن؟", "لا أحد."]),
            (" A. ", [" A. "]),
        ])
    func sentences(text: String, sentences: [String]) {
        #expect(text.sentences.map(String.init) == sentences)
    }
}
