/// The kinds of question, as types: what a kind has no use for does not compile.
public enum Kinds {
    /// The kind of ``Questionnaire/One``.
    public enum One: OffersAnOtherChoice, IsShuffled, IsBrokenDownBy {
        /// `one`
        public static let kind = QuestionKind.one
    }

    /// The kind of ``Questionnaire/Many``.
    public enum Many: OffersAChoiceAlone, IsShuffled {
        /// `many`
        public static let kind = QuestionKind.many
    }

    /// The kind of ``Questionnaire/Scale``.
    public enum Scale: OffersEndings, HasARange, IsBrokenDownBy {
        /// `scale`
        public static let kind = QuestionKind.scale
    }

    /// The kind of ``Questionnaire/Grid``.
    public enum Grid: OffersChoices, IsShuffled {
        /// `grid`
        public static let kind = QuestionKind.grid
    }

    /// The kind of ``Questionnaire/Rank``.
    public enum Rank: OffersChoices, IsShuffled {
        /// `rank`
        public static let kind = QuestionKind.rank
    }

    /// The kind of ``Questionnaire/YesNo``.
    public enum YesNo: OffersNothing, IsBrokenDownBy {
        /// `yes-no`
        public static let kind = QuestionKind.yesNo
    }

    /// The kind of ``Questionnaire/Number``.
    public enum Number: OffersNothing, HasARange {
        /// `number`
        public static let kind = QuestionKind.number
    }

    /// The kind of ``Questionnaire/ShortText``.
    public enum ShortText: IsOpenText {
        /// `text`
        public static let kind = QuestionKind.text
    }

    /// The kind of ``Questionnaire/LongText``.
    public enum LongText: IsOpenText {
        /// `long-text`
        public static let kind = QuestionKind.longText
    }

    /// The kind of ``Questionnaire/Note``.
    public enum Note: KindOfQuestion {
        /// `note`
        public static let kind = QuestionKind.note
    }
}
