import Foundation
import Testing

/// `actions outcomes`, on made-up answers to the follow-up survey that ships.
struct OutcomesCommandTests {
    private static let survey = "mental-health-follow-up"

    /// A folder with two made-up years.
    private func years(_ people: Int = 400) throws -> WorkFolder {
        let folder = try WorkFolder()
        for (seed, name) in [("5", "first.csv"), ("6", "second.csv")] {
            for arguments in [
                ["rehearse", Self.survey, "--people", "\(people)", "--seed", seed, "--output", "made-up-\(name)"],
                ["import", "made-up-\(name)", "--survey", Self.survey, "--output", name],
            ] {
                let result = try folder.bigconvo.run(Program.path, arguments)
                try #require(result.status == 0, "\(result.errors)")
            }
        }
        return folder
    }

    private func run(_ folder: WorkFolder, _ arguments: String...) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, ["actions", "outcomes"] + arguments)
    }

    @Test("Two years stand side by side, with those who did not answer beside each share")
    func twoYears() throws {
        let folder = try years()
        let result = try run(folder, Self.survey, "--edition", "2027=first.csv", "--edition", "2028=second.csv")
        #expect(result.status == 0, "\(result.errors)")
        for words in [
            "2027", "2028", "Help came, all of it or some", "How long they waited", "median", "Not asked",
            "\"bigconvo compare\" says", "People chose to answer",
        ] {
            #expect(result.output.contains(words), "\(words)")
        }
        #expect(try run(folder, Self.survey, "--after", "first.csv").output.contains("How long they waited"))
    }

    @Test("Every figure is one that analyse prints, or a sum of such")
    func sameAsAnalyse() throws {
        let folder = try years()
        let made = try run(folder, Self.survey, "--after", "first.csv", "--output", "outcomes.csv")
        #expect(made.status == 0, "\(made.errors)")
        let analysed = try folder.bigconvo("analyse", Self.survey, "first.csv", "--output", "analysis.csv")
        #expect(analysed.status == 0, "\(analysed.errors)")
        let script = """
            import csv
            def read(name): return list(csv.DictReader(open(name, newline="", encoding="utf-8")))
            lines = {}
            for row in read("analysis.csv"):
                if row["group"] == "" and row["measure"] in ("choice", "median"):
                    lines[row["item"], row["code"] or row["measure"]] = row
            rows = {row["outcome"]: row for row in read("outcomes.csv")}
            def total(item, *codes): return sum(int(lines[item, code]["count"]) for code in codes)
            looked = rows["Looked for help, or somebody did for them"]
            print(int(looked["count"]) == total("looked", "yes", "someone-for-me"))
            came = rows["Help came, all of it or some"]
            print(came["count"] == "[c]" or int(came["count"]) == total("came", "yes", "some"))
            print(round(100 * int(looked["count"]) / int(looked["answered"])) == float(looked["percent"]))
            """
        let result = try folder.bigconvo.run("/usr/bin/python3", ["-c", script])
        #expect(result.output == "True\nTrue\nTrue\n", "\(result.output)\(result.errors)")
    }

    @Test("The JSON of one edition, of two and of few people fits its schema, and says that answers are made up")
    func schema() throws {
        let folder = try years()
        let files = [["--after", "first.csv"], ["--edition", "1=first.csv", "--edition", "2=second.csv"]]
        for (number, options) in files.enumerated() {
            let arguments = ["actions", "outcomes", Self.survey] + options + ["--output", "\(number).json"]
            let result = try folder.bigconvo.run(Program.path, arguments)
            #expect(result.status == 0, "\(result.errors)")
        }
        let few = try years(12)
        #expect(try run(few, Self.survey, "--after", "first.csv", "--output", "few.json").status == 0)
        try folder.write(try few.read("few.json"), to: "few.json")
        try folder.write(try run(folder, "--json-schema").output, to: "schema.json")
        try folder.requireSchema("schema.json", ["0.json", "1.json", "few.json"])
        #expect(try folder.read("0.json").contains("\"madeUp\": true"))
    }

    @Test("Of few people nothing is said that could pick one out")
    func few() throws {
        let folder = try years(12)
        let result = try run(folder, Self.survey, "--after", "first.csv", "--format", "json")
        #expect(result.status == 0, "\(result.errors)")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        for row in try #require(json["outcomes"] as? [[String: Any]]) {
            for figure in try #require(row["figures"] as? [[String: Any]]) {
                #expect(figure["hidden"] as? Bool == true && figure["count"] is NSNull && figure["median"] is NSNull)
            }
        }
    }

    /// What a row with these choices comes to, of so many made-up answers to one question.
    private func row(_ choices: String, of answers: [(code: String, people: Int)]) throws -> [String: Any] {
        let folder = try WorkFolder()
        try folder.write(
            "survey own \"Own\"\n  edition 1\n  support childline\nwelcome\n  | Hello.\nconsent \"Yes\"\n"
                + "section main \"Main\"\n  one came \"Did help come?\"\n    - all \"All\"\n    - some \"Some\"\n"
                + "    - none \"None\"\n    - unsure \"Not sure\"\n", to: "own.survey")
        let lines = answers.flatMap { Array(repeating: "online,en,\($0.code)\r\n", count: $0.people) }.joined()
        try folder.write("mode,language,came\r\n\(lines)", to: "r.csv")
        try folder.write("outcomes:\n  - {title: Came, question: came, choices: [\(choices)]}\n", to: "actions.yml")
        let result = try run(folder, "own.survey", "--after", "r.csv", "--format", "json")
        try #require(result.status == 0, "\(result.errors)")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let rows = try #require(json["outcomes"] as? [[String: Any]])
        return try #require((rows.first?["figures"] as? [[String: Any]])?.first)
    }

    @Test("Rounded choices together are never more than those who answered")
    func roundedSum() throws {
        let figure = try row("all, some", of: [("all", 53), ("some", 53)])
        #expect(figure["hidden"] as? Bool == false)
        #expect(figure["count"] as? Int == 105 && figure["percent"] as? Double == 100, "\(figure)")
    }

    @Test("Where one of the choices is hidden, the sum of the others is not given for it")
    func hiddenPart() throws {
        let answers = [("all", 120), ("some", 60), ("none", 6), ("unsure", 7)]
        #expect(try row("all, some", of: answers)["count"] as? Int == 180)
        let figure = try row("all, none", of: answers)
        #expect(figure["hidden"] as? Bool == true && figure["count"] is NSNull, "\(figure)")
    }

    @Test("A question that was asked otherwise is marked, and not to be compared")
    func askedOtherwise() throws {
        let folder = try years()
        try #require(try folder.bigconvo("new", "c", "--from", Self.survey).status == 0)
        let text = try folder.read("c/survey.survey")
        try folder.write(text.replacing("Did help come?", with: "Did you get help?"), to: "old.survey")
        let result = try run(
            folder, Self.survey, "--before", "first.csv", "--before-survey", "old.survey", "--after", "second.csv")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("Not asked in the same way in every edition: Help came"), "\(result.output)")
    }

    @Test("Which answers count is said in actions.yml, and what the survey does not have is a fault")
    func declared() throws {
        let folder = try WorkFolder.consultation(of: 200, seed: 3)
        let none = try run(folder, "mental-health", "--after", "responses.csv")
        #expect(none.status == 1 && none.errors.contains("no-outcomes"))
        func outcome(_ text: String) throws -> Program.Result {
            try folder.write("outcomes:\n  - {title: Listened to, \(text)}\n", to: "actions.yml")
            return try run(folder, "mental-health", "--after", "responses.csv")
        }
        let own = try outcome("question: listened, choices: [agree, strongly-agree]")
        #expect(own.status == 0 && own.output.contains("Listened to"), "\(own.errors)")
        let wrong = try outcome("question: listend, choices: [agree]")
        #expect(wrong.status == 1 && wrong.errors.contains("did you mean \"listened\"?"))
        #expect(try outcome("question: listened, choices: [agre]").errors.contains("did you mean \"agree\"?"))
        #expect(try outcome("question: listened, average: median").errors.contains("wrong-kind"))
        #expect(try outcome("question: turn-to, choices: [friend, camhs]").errors.contains("cannot be added up"))
        #expect(try outcome("question: turn-to, choices: [friend]").status == 0)
    }
}
