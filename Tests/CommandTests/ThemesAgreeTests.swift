import Foundation
import Testing

/// Compares made-up codings through the built program.
struct ThemesAgreeTests {
    private static let codebook = """
        codebook: evenings
        title: Evenings in our town
        themes:
          - id: out
            title: Being out
          - id: lighting
            title: Dark streets
            terms: [dark*, unlit]
            parent: out
          - id: buses
            title: Getting there
            terms: [bus, buses]

        """

    private static func folder(_ sheets: [String: String]) throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.write(codebook, to: "c.yml")
        for (name, text) in sheets { try folder.write(text, to: name) }
        return folder
    }

    private static func agree(_ folder: WorkFolder, _ arguments: String...) throws -> Program.Result {
        try folder.bigconvo.run(Program.path, ["themes", "agree", "--codebook", "c.yml"] + arguments)
    }

    /// Forty answers of which the coder says, and the codebook finds, as in the table 20, 5, 10, 15 scaled down.
    private static let fifty: String = {
        var rows = ["key,answer,lighting"]
        for number in 0..<20 { rows.append("a\(number),it is dark,1") }
        for number in 0..<5 { rows.append("b\(number),no lamps,yes") }
        for number in 0..<10 { rows.append("c\(number),dark chocolate,0") }
        for number in 0..<15 { rows.append("d\(number),nothing,-") }
        return rows.joined(separator: "\n") + "\n"
    }()

    @Test("Where nobody coded anything, nothing is said of agreeing", arguments: ["text", "markdown"])
    func uncoded(format: String) throws {
        let folder = try Self.folder(["ana.csv": "key,answer,lighting\na,it is dark,\nb,no lamps,\n"])
        let result = try Self.agree(folder, "ana.csv", "--format", format)
        #expect(result.output.contains("Nothing yet: no answer was coded."))
        #expect(!result.output.contains("they agree"))
    }

    @Test("The table of 20, 5, 10 and 15 comes to Cohen's 0.4, and its precision and recall")
    func cohen() throws {
        let folder = try Self.folder(["ana.csv": Self.fifty])
        let result = try Self.agree(folder, "ana.csv", "--format", "csv")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output.contains(
                "Not for publication,ana.csv,codebook,lighting,Dark streets,50,20,5,10,15,0.4,0.126996,0.151092,0.648908,,0.4,0.666667,0.8,0.727273,"
            ), "\(result.output)")
        let text = try Self.agree(folder, "ana.csv")
        #expect(text.output.hasPrefix("Not for publication: "))
        #expect(text.output.contains("Dark streets"))
        #expect(text.output.contains("0.15 to 0.65"))
        let words = text.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("precision 0.67, recall 0.80, F1 0.73"))
        #expect(words.contains("c0, c1, c2, c3, c4, c5, c6, c7, c8, c9."))
        #expect(words.contains("It has no column for Being out and Getting there."))
        #expect(!text.output.contains("chocolate"))
    }

    @Test("Every line fits a narrow terminal, and no measure is lost there")
    func narrow() throws {
        let folder = try Self.folder(["ana.csv": Self.fifty])
        var program = folder.bigconvo
        program.environment["COLUMNS"] = "40"
        let result = try program("themes", "agree", "ana.csv", "--codebook", "c.yml")
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(result.output)")
        for head in ["kappa", "likely range", "precision", "recall", "F1", "alpha", "neither"] {
            #expect(result.output.contains(head), "\(head)")
        }
    }

    @Test("What is about the part is about the whole, for people as for the codebook")
    func parents() throws {
        let folder = try Self.folder(["a.csv": "key,answer,out,lighting\n1,dark,,x\n2,the bus,no,no\n"])
        let json = try Self.json(try Self.agree(folder, "a.csv", "--format", "json"))
        let pairs = try #require(json["pairs"] as? [[String: Any]])
        let themes = try #require(pairs[0]["themes"] as? [[String: Any]])
        #expect(themes.map { $0["theme"] as? String } == ["out", "lighting"])
        #expect(themes.map { $0["kappa"] as? Double } == [1, 1])
        #expect(themes.allSatisfy { $0["lower"] is NSNull && $0["tooFewToTell"] as? Bool == true })
    }

    @Test("Three people are compared in pairs and together; what one left out is missing, and not a no")
    func three() throws {
        let head = "key,question,answer,lighting,none\n"
        let folder = try Self.folder([
            "a.csv": head + "1,q,dark,1,\n2,q,light,,1\n3,q,unlit,1,\n4,q,x,,\n",
            "b.csv": head + "3,q,unlit,0,\n1,q,Dark!,1,\n2,q,light,0,\n",
            "c.csv": head + "1,q,dark,1,\n2,q,light,0,\n",
        ])
        let result = try Self.agree(folder, "a.csv", "b.csv", "c.csv", "--format", "json")
        let json = try Self.json(result)
        let pairs = try #require(json["pairs"] as? [[String: Any]])
        #expect(
            pairs.map { $0["second"] as? String } == ["codebook", "codebook", "codebook", "b.csv", "c.csv", "c.csv"])
        #expect(pairs.map { $0["answers"] as? Int } == [3, 3, 2, 3, 2, 2])
        let group = try #require(json["group"] as? [String: Any])
        #expect(group["answers"] as? Int == 3 && group["inCommon"] as? Int == 2)
        let theme = try #require((group["themes"] as? [[String: Any]])?.first)
        #expect(theme["fleiss"] as? Double == 1)
        // 1 1 1, 0 0 0, 1 0: two of eight values differ, in one pair; 4 of each value.
        #expect(abs((theme["alpha"] as? Double ?? 0) - (1 - 7.0 * 2 / 32)) < 1e-9)
        let text = try Self.agree(folder, "a.csv", "b.csv", "c.csv")
        let words = text.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("a.csv: 3 answers coded."))
        #expect(words.contains("1 row without any mark left out: line 5."))
        let blank = try Self.agree(folder, "a.csv", "--blank-is-none")
        #expect(blank.output.contains("a.csv: 4 answers coded."))
    }

    @Test("The ids of all themes may stand in one cell, as other tools have it")
    func list() throws {
        let folder = try Self.folder(["a.csv": "id,question,text,themes\n1,q,dark,\"lighting, buses\"\n2,q,x,\n"])
        let json = try Self.json(try Self.agree(folder, "a.csv", "--format", "json"))
        let coders = try #require(json["coders"] as? [[String: Any]])
        #expect(coders[0]["coded"] as? Int == 2)
        let found = try #require(json["disagreements"] as? [[String: Any]])
        #expect(found.map { $0["theme"] as? String } == ["buses"])
    }

    @Test("Every fault of every sheet is told with its line and column, and no answer is")
    func faults() throws {
        let folder = try Self.folder([
            "a.csv": "key,answer,Lighting,none\n1,SECRET,maybe,\n1,SECRET,1,\n1,SECRET,0,\n,SECRET,1,\n5,SECRET,1,1\n",
            "b.csv": "key,answer,lightning [lightning]\n1,SECRET,1\n", "c.csv": "answer,buses\nSECRET,1\n", "d.csv": "",
        ])
        let result = try Self.agree(folder, "a.csv", "b.csv", "c.csv", "d.csv")
        #expect(result.status == 1)
        #expect(result.output == "")
        for words in [
            "a.csv:2:3: error: the cell under \"Lighting\" says neither yes nor no [bad-mark]",
            "a.csv:4:1: error: this row has the key of the row on line 3 [duplicate-key]", "a.csv:5:1: ",
            "[missing-key]", "a.csv:6:1: ", "[contradicting-marks]", "b.csv:1:3: ", "did you mean \"lighting\"?",
            "c.csv:1:1: error: there is no column \"key\" [missing-column]", "[empty-file]",
        ] {
            #expect(result.errors.contains(words), "\(words)\n\(result.errors)")
        }
        #expect(!result.errors.contains("SECRET"))
    }

    @Test("One key for two answers is a fault; a sheet named twice too; sheets with other rows only have no kappa")
    func keys() throws {
        let folder = try Self.folder([
            "a.csv": "key,answer,buses\n1,the bus,1\n", "b.csv": "key,answer,buses\n1,SECRET,0\n",
            "c.csv": "key,answer,buses\n2,x,0\n",
        ])
        let other = try Self.agree(folder, "a.csv", "b.csv")
        #expect(other.status == 1)
        #expect(other.errors.contains("[other-answer]") && !other.errors.contains("SECRET"))
        #expect(try Self.agree(folder, "a.csv", "./a.csv").errors.contains("[same-file]"))
        let apart = try Self.agree(folder, "a.csv", "c.csv")
        #expect(apart.status == 0)
        #expect(apart.output.contains("0 answers compared."))
        #expect(try folder.bigconvo("themes", "agree").status == 64)
        #expect(try Self.agree(folder, "nowhere.csv").status == 74)
    }

    @Test("What is to be talked about goes to a file for its owner, with formulas guarded, and never over a sheet")
    func disagreements() throws {
        let folder = try Self.folder(["a.csv": "key,answer,buses\n1,'=bus,0\n2,the bus,1\n"])
        let result = try Self.agree(folder, "a.csv", "--disagreements", "talk.csv")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("Not for publication: talk.csv holds answers."))
        let talk = try folder.read("talk.csv")
        #expect(talk.contains("1,,'=bus,Getting there,codebook,a.csv,"))
        #expect(!talk.contains("the bus"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("talk.csv"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try Self.agree(folder, "a.csv", "--disagreements", "a.csv").errors.contains("[same-file]"))
    }

    @Test("Names and titles can neither steer a terminal nor make tables")
    func hostile() throws {
        let folder = try WorkFolder()
        try folder.write(
            "codebook: c\ntitle: \"\\e[2J|x\"\nthemes:\n  - id: a\n    title: \"\\e[31m*b*|\"\n    terms: [a]\n",
            to: "c.yml")
        try folder.write("key,answer,a\n1,a,1\n2,b,0\n", to: "\u{1B}[2Ja.csv")
        for format in ["text", "markdown", "json", "csv"] {
            let result = try Self.agree(folder, "\u{1B}[2Ja.csv", "--format", format)
            #expect(result.status == 0, "\(result.errors)")
            #expect(!(result.output + result.errors).contains("\u{1B}"), "\(format)")
        }
    }

    private static func json(_ result: Program.Result) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any], "\(result.errors)")
    }
}
