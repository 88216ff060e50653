import Foundation
import Testing

/// A real school survey's export, with made-up answers: 800 rows, 279 columns, its own words and traps.
///
/// The data lies beside the checkout and not in it. The survey's words here are our own.
struct WellbeingTests {
    private static let data = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/data/wellbeing/standard_synthetic_data_raw.csv").path

    static let isThere = FileManager.default.fileExists(atPath: data)

    /// A column of the file, and the code that each of its cells stands for.
    private struct Column {
        var name: String
        var codes: [String: String]
        /// Where the question is asked: of whom another column says this.
        var asked: [String: String] = [:]
    }

    private static let columns: [String: Column] = [
        "identity": Column(
            name: "gender_lab",
            codes: [
                "Girl": "girl", "Boy": "boy", "Non-binary": "non-binary", "Currently unsure": "unsure",
                "I describe myself in another way": "another",
            ]),
        "form": Column(name: "year_group_lab", codes: ["Year 8": "year-8", "Year 10": "year-10"]),
        "parent-abroad": Column(
            name: "birth_parent1_lab", codes: ["Yes": "yes", "No": "no", "I don't know": "dont-know"]),
        // The blank behind "None" is in the file.
        "spots": Column(
            name: "places_freq_lab",
            codes: ["None ": "none", "Limited": "limited", "Several": "several", "Lots": "lots"]),
        "told-home": Column(name: "home_talk", codes: ["1": "yes", "0": "no"]),
        "heard-home": Column(
            name: "home_talk_listen_lab",
            codes: ["Fully": "fully", "Mostly": "mostly", "Slightly": "slightly", "Not at all": "not-at-all"],
            asked: ["home_talk": "1"]),
        "ease-home": Column(
            name: "home_talk_if_lab",
            codes: [
                "Very uncomfortable": "very-hard", "Uncomfortable": "hard", "Comfortable": "easy",
                "Very comfortable": "very-easy",
            ], asked: ["home_talk": "0"]),
        "rested": Column(name: "sleep_lab", codes: ["Yes": "yes", "No": "no"]),
        "better-off": Column(
            name: "wealth_lab",
            codes: ["Richer": "richer", "About the same": "same", "Poorer": "poorer", "Don't know": "dont-know"]),
        "interest": Column(
            name: "staff_interest_lab",
            codes: ["1 - Never": "never", "2": "seldom", "3": "at-times", "4": "often", "5 - Always": "always"]),
    ]

    private static let obstacles = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ]

    @Test(
        "Every count, also of each group, is that of another program",
        .enabled(if: isThere, "the wellbeing data does not lie beside the checkout: nothing was tested"))
    func counts() throws {
        let folder = try WorkFolder()
        try folder.write(Self.survey, to: "wellbeing.survey")
        try folder.write(Self.map, to: "map.yml")
        let imported = try folder.bigconvo(
            "import", Self.data, "--survey", "wellbeing.survey", "--map", "map.yml", "--output", "responses.csv")
        try #require(imported.status == 0, "\(imported.errors)")
        #expect(imported.output.contains("taken          800"))
        #expect(imported.output.contains("rejected       0"))
        let analysed = try folder.bigconvo(
            "analyse", "wellbeing.survey", "responses.csv", "--by", "identity,form", "--internal", "--format", "json")
        try #require(analysed.status == 0, "\(analysed.errors)")
        let report = try AnalysisReport(analysed.output)
        #expect(report.responses.count == 800)
        try requireEqual(report.items, of: [:], in: folder)

        #expect(report.breakdowns.map(\.question) == ["identity", "form"])
        for breakdown in report.breakdowns {
            let column = try #require(Self.columns[breakdown.question])
            #expect(breakdown.groups.map(\.code).sorted() == column.codes.values.sorted())
            for group in breakdown.groups {
                let cell = try #require(column.codes.first { $0.value == group.code }?.key)
                try requireEqual(group.items, of: [column.name: cell], in: folder)
            }
        }
    }

    /// Holds every number of the items against the rows of the file that hold the given cells.
    private func requireEqual(
        _ items: [AnalysisReport.Item], of cells: [String: String], in folder: WorkFolder
    ) throws {
        func count(_ more: [String: String] = [:]) throws -> [String: [String: Int]] {
            try IndependentCount.ofCells(in: [Self.data], where: cells.merging(more) { $1 }, folder: folder)
        }
        let everybody = try count()
        let size = try #require(everybody["gender_lab"]).values.reduce(0, +)
        for item in items {
            #expect(item.states == size, "\(item.id)")
            guard let column = Self.columns[item.id] else { continue }
            let asked = try column.asked.isEmpty ? everybody : count(column.asked)
            let counts = try #require(asked[column.name])
            for (cell, code) in column.codes {
                #expect(item.count(code) == counts[cell] ?? 0, "\(cells) \(item.id) \(code)")
            }
            #expect(item.declined.count == counts["Prefer not to say"] ?? 0, "\(item.id)")
            #expect(item.skipped.count == counts[""] ?? 0, "\(item.id)")
            #expect(item.notAsked.count == size - counts.values.reduce(0, +), "\(item.id)")
        }
        let given = try #require(everybody["life_satisfaction"]).filter { $0.key != "" }
        let content = try #require(items.first { $0.id == "content" })
        let answered = given.values.reduce(0, +)
        #expect(content.answered.count == answered)
        let sum = given.reduce(0) { $0 + (Double($1.key) ?? .nan) * Double($1.value) }
        let mean = try #require(content.averages.first { $0.measure == "mean" }?.value)
        #expect(abs(mean - sum / Double(answered)) < 0.001)

        let many = try #require(items.first { $0.id == "obstacles" })
        let names = Self.obstacles.indices.map { "places_barriers___\($0 + 1)" }
        for (choice, name) in zip(Self.obstacles, names) {
            #expect(many.count(choice) == everybody[name]?["1"] ?? 0, "\(cells) \(choice)")
        }
        // Who chose none of the nine gave no answer, as who left all of them blank.
        let noneOfThem = try count(Dictionary(uniqueKeysWithValues: names.map { ($0, "0") }))["gender_lab"]
        let none = noneOfThem?.values.reduce(0, +) ?? 0
        #expect(many.skipped.count == (everybody[names[0]]?[""] ?? 0) + none)
    }
}

extension WellbeingTests {
    private static let survey = """
        survey wellbeing "Made-up wellbeing answers"
          edition 2024
          support childline
        welcome
          | Made-up answers, to test counting.
        consent "I want to take part"

        choices how-much
          - fully "All the way"
          - mostly "Most of the way"
          - slightly "A bit"
          - not-at-all "No way"

        section you "You"
          one identity "Which group are you in?"
            breakdown
            - girl "Girl"
            - boy "Boy"
            - non-binary "Non-binary"
            - unsure "Not sure yet"
            - another "Another way"
            - prefer-not-to-say
          one form "Which year are you in?"
            breakdown
            - year-8 "Year 8"
            - year-10 "Year 10"
          one parent-abroad "First parent born abroad?"
            - yes "Yes"
            - no "No"
            - dont-know "I don’t know"
        section around "Around you"
          one spots "How many good spots are near?"
            - none "None"
            - limited "Limited"
            - several "Several"
            - lots "Lots"
          many obstacles "What stops you going?"
            - first "One"
            - second "Two"
            - third "Three"
            - fourth "Four"
            - fifth "Five"
            - sixth "Six"
            - seventh "Seven"
            - eighth "Eight"
            - ninth "Nine"
          yes-no told-home "Told anyone at home?"
          one heard-home "Did they hear you?"
            when told-home is yes
            choices how-much
          one ease-home "How easy would it be?"
            when told-home is no
            - very-hard "Very hard"
            - hard "Hard"
            - easy "Easy"
            - very-easy "Very easy"
          yes-no rested "Rested?"
          one better-off "Better off than others?"
            - richer "Richer"
            - same "Same"
            - poorer "Poorer"
            - dont-know "Don’t know"
          number content "How content, from 0 to 10?"
            from 0 to 10
          scale interest "Staff are curious."
            - never "Never" = 1
            - seldom "Seldom" = 2
            - at-times "At times" = 3
            - often "Often" = 4
            - always "Always" = 5
        """

    private static let map = """
        columns:
          gender_lab: identity
          year_group_lab: form
          birth_parent1_lab: parent-abroad
          places_freq_lab: spots
          places_barriers___1: obstacles/first
          places_barriers___2: obstacles/second
          places_barriers___3: obstacles/third
          places_barriers___4: obstacles/fourth
          places_barriers___5: obstacles/fifth
          places_barriers___6: obstacles/sixth
          places_barriers___7: obstacles/seventh
          places_barriers___8: obstacles/eighth
          places_barriers___9: obstacles/ninth
          home_talk: told-home
          home_talk_listen_lab: heard-home
          home_talk_if_lab: ease-home
          sleep_lab: rested
          wealth_lab: better-off
          life_satisfaction: content
          staff_interest_lab: interest
        other-columns: drop
        choices:
          identity:
            Currently unsure: unsure
            I describe myself in another way: another
          told-home:
            "0": no
            "1": yes
          heard-home:
            Fully: fully
            Mostly: mostly
            Slightly: slightly
            Not at all: not-at-all
          ease-home:
            Very uncomfortable: very-hard
            Uncomfortable: hard
            Comfortable: easy
            Very comfortable: very-easy
          better-off:
            About the same: same
          interest:
            1 - Never: never
            "2": seldom
            "3": at-times
            "4": often
            5 - Always: always
        """
}
