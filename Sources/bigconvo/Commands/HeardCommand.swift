import Analysis
import ArgumentParser
import Publishing
import Questionnaire
import Responses
import ShippedResources

struct HeardCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "heard",
        abstract: "Say who was heard from, and who is missing.",
        discussion: """
            How many were reached, took part and answered; the most vulnerable first; and shares beside a benchmark \
            such as a census or a school roll. What is printed is safe to publish, as with analyse.

            Examples:

              bigconvo heard survey.survey responses/online.csv --benchmark benchmark.yml
              bigconvo heard survey.survey responses/online.csv \\
                  --reached online=1200 kiosk=300

            The benchmark is a file like this (or a table: question,choice,share,source,date,vulnerable):

              source: Census 2021, table TS007
              date: 21 March 2021
              vulnerable:
                in-care: care/yes
              margins:
                care:
                  yes: 0.8%
                  no: 99.2%
                  unsure: keep
            """)

    @OptionGroup var input: ResponsesOptions

    @OptionGroup var reach: ReachOptions

    @OptionGroup var release: ReleaseOptions

    @OptionGroup var output: FigureOutput

    @Flag(help: "Print the JSON Schema of --format json, and count nothing.")
    var jsonSchema = false

    func perform() throws {
        guard !jsonSchema else { return try Console.print(ShippedResources.heardSchema) }
        let release = try release.release()
        let files = try input.files()
        try output.check(inputs: files + reach.files)
        let plan = try input.plan(by: [])
        let published = try reach.reader(for: plan.survey)
        let tally = try ResponsesOptions.tally(of: files, by: plan)
        let reach = published(PublishedAnalysis(of: tally, for: release))
        try output.write { format, text in format.write(reach, to: &text) }
    }
}
