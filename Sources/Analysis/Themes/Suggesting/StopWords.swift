/// Words that hold sentences together and say nothing of what they are about, folded as ``Folding`` does it.
///
/// For English only. In another language they are counted like all others; most of them drop out by themselves, because
/// they are as common in coded answers as in the rest.
enum StopWords {
    static func of(_ language: String) -> Set<String> {
        language.prefix { $0 != "-" && $0 != "_" } == "en" ? english : []
    }

    private static let english = Set(
        """
        a about above actually after again all almost already also although always am an and another any anyone anything
        are arent around as ask at away back be because become been before being below between both but by came can cant
        come comes could couldnt did didnt do does doesnt doing done dont down each either else enough etc even ever every
        everyone everything far few first for from get gets getting give given go goes going gone got had hadnt has hasnt
        have havent having he hed hell her here hers herself hes him himself his how i i'd id if i'll im in into is isnt
        it itd itll its itself ive just kind know knows last least less let lets like little lot lots made make makes
        making many may maybe me mean might mine more most much must mustnt my myself never no none nor not nothing now of
        off often ok okay on once one only or other others our ours out over own people per perhaps put quite rather
        really said same say saying says see seem seems she she'd she'll shes should shouldnt since so some somebody
        someone something sometimes somewhere still stuff such sure take than that thatd thats the their theirs them
        themselves then there theres these they theyd theyll theyre theyve thing things think this those though through
        to too try trying under until up upon us use used very via want wanted wants was wasnt way we we'd well we'll were
        we're werent weve what whatever whats when where wheres whether which while who whoever whole whos whose why will
        with within without wont would wouldnt yeah yes yet you youd youll your youre yours yourself youve
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
