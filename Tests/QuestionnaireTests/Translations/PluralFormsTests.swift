import Questionnaire
import Testing

struct PluralFormsTests {
    @Test(
        "Each language chooses the form for a count",
        arguments: [
            ("en", [0: 1, 1: 0, 2: 1]),
            ("pl", [0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 12: 2, 21: 2, 22: 1, 112: 2, 122: 1]),
            ("ar", [0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3]),
            ("uk", [1: 0, 11: 2, 21: 0, 23: 1, 111: 2]),
            ("zh-Hant", [0: 0, 1: 0, 7: 0]),
            ("ne", [1: 0, 5: 1]),
        ])
    func forms(language: String, expected: [Int: Int]) {
        let forms = PluralForms.of(language)
        for (count, index) in expected { #expect(forms.index(for: count) == index, "\(count)") }
        #expect(PluralForms(forms.text) != nil)
    }

    @Test(
        "Operators bind as in C",
        arguments: [
            ("n - 1 - 1", 5, 3), ("n*2+1", 3, 7), ("1+n*2", 3, 7), ("!n", 0, 1), ("!(n==1)", 1, 0), ("n/2", 7, 3),
            ("n==1||n==2&&n==3", 1, 1), ("n ? n==1 ? 4 : 5 : 3", 2, 5), ("n<=2!=0", 2, 1),
        ])
    func precedence(rule: String, count: Int, value: Int) throws {
        // The value stands for the form, so a rule for many forms shows it.
        let forms = try #require(PluralForms("nplurals=2; plural=(\(rule)) == \(value);"))
        #expect(forms.index(for: count) == 1)
    }

    @Test(
        "What is no rule is refused",
        arguments: [
            "", "nplurals=2;", "nplurals=0; plural=0;", "nplurals=9; plural=0;", "nplurals=2; plural=;",
            "nplurals=2; plural=(n;", "nplurals=2; plural=m;", "nplurals=2; plural=n ? 1;",
            "nplurals=2; plural=99999999999999999999;", "nplurals=2; plural=n%0;", "nplurals=2; plural=n/0;",
            "nplurals=2; plural=0-n;", "nplurals=2; plural=n+100;", "nplurals=2; plural=n;",
            "nplurals=2; plural=(n*9223372036854775807*9223372036854775807+n)/(0-1);",
        ])
    func nonsense(text: String) { #expect(PluralForms(text) == nil) }

    @Test("A rule of a million brackets is refused, and ends nothing")
    func deep() {
        let deep = String(repeating: "(", count: 1_000_000) + "n" + String(repeating: ")", count: 1_000_000)
        #expect(PluralForms("nplurals=2; plural=\(deep);") == nil)
        #expect(PluralForms("nplurals=2; plural=\(String(repeating: "!", count: 1_000_000))n;") == nil)
    }
}
