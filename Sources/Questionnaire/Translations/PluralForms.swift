/// Which of its forms a language uses for a count, as the header field `Plural-Forms` says it.
///
///     nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);
///
/// The rule is an expression of C in `n` (GNU gettext manual, "Plural forms").
package struct PluralForms: Hashable, Sendable {
    /// How many forms there are.
    package let count: Int
    /// The field as it was written.
    package let text: String
    private let rule: PluralRule

    /// The counts that a rule has to have a form for, as msgfmt tries them.
    private static let tried = 0...1000

    /// - Returns: Nil when the field cannot be understood, or a count has none of the forms.
    package init?(_ text: String) {
        let parts = text.split(separator: ";").map { $0.split(separator: "=", maxSplits: 1) }
        func value(_ name: String) -> Substring? {
            parts.first { $0.count == 2 && $0[0].filter { !$0.isWhitespace } == name }?[1]
        }
        guard let count = value("nplurals").flatMap({ Int($0.filter { !$0.isWhitespace }) }), (1...6).contains(count),
            let rule = value("plural").flatMap({ PluralRule(parsing: String($0)) })
        else { return nil }
        for number in Self.tried {
            guard let index = try? rule.value(for: number), (0..<count).contains(index) else { return nil }
        }
        self.count = count
        self.text = text
        self.rule = rule
    }

    private init(count: Int, text: String, rule: PluralRule) {
        self.count = count
        self.text = text
        self.rule = rule
    }

    /// The form for a count, from 0; 0 when the rule leads outside the forms.
    package func index(for count: Int) -> Int {
        guard let index = try? rule.value(for: count), (0..<self.count).contains(index) else { return 0 }
        return index
    }

    /// The forms of a language (Unicode CLDR, "Language Plural Rules", for whole numbers); those of English where
    /// they are not known here.
    package static func of(_ language: String) -> PluralForms {
        let code = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
        return known[code].flatMap(PluralForms.init) ?? english
    }

    private static let english = PluralForms(
        count: 2, text: "nplurals=2; plural=(n != 1);", rule: .compare(.number, .notEqual, .constant(1)))

    private static let slavic =
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"

    private static let known = [
        "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
        "cy": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);",
        "fa": "nplurals=2; plural=(n > 1);",
        "fr": "nplurals=2; plural=(n > 1);",
        "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        "ro": "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);",
        "ru": slavic, "uk": slavic,
        "vi": "nplurals=1; plural=0;", "zh": "nplurals=1; plural=0;",
    ]
}
