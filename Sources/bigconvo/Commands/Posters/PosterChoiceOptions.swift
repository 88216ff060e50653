import ArgumentParser
import Questionnaire
import Signposting

/// Which poster, and for whom.
struct PosterChoiceOptions: ParsableArguments {
    @Argument(help: "The poster, by its theme; the same as --theme. Without one: the general poster.")
    var poster: String?

    @Option(help: "The theme that the poster is about.")
    var theme: String?

    @Option(help: "Whom it speaks to: 11-15, 16-25, parents or staff. Without it: young people of any age.")
    var audience: [PosterAudience] = []

    @OptionGroup var people: AudienceOptions

    @OptionGroup var wish: HelpWishOptions

    @Option(help: "Which of its headlines, from 1, or \"weekly\": another each week.")
    var headline = HeadlineChoice.number(1)

    @Option(help: "The language, by its code, such as pl. What services say of themselves stays in English.")
    var language = "en"

    @Option(help: "Who publishes it.")
    var publisher = PosterRequest.commission

    @OptionGroup var evidence: EvidenceOptions

    /// The theme that was named one way or the other.
    var chosenTheme: String? { theme ?? poster }

    /// - Throws: ``ValidationError`` where more than one audience is named.
    func requireOneAudience() throws {
        guard audience.count < 2 else {
            throw ValidationError("One --audience makes one poster; several go with --all.")
        }
    }

    func request(
        about theme: String?, for audience: PosterAudience?, from bank: PosterBank, with directory: ServicesDirectory,
        quoting figures: PosterFigures
    ) throws -> PosterRequest {
        let count = bank[theme ?? PosterCopy.general]?.words(for: audience)?.headlines.count
        return PosterRequest(
            theme: theme, audience: audience, area: try people.area(in: directory), ages: try people.ageRange(),
            wish: try wish.wish(), headline: try headline.place(among: count, on: Shelf.today),
            evidence: figures.figure(about: theme),
            language: try Shelf.posterLanguage(language), publisher: publisher)
    }
}

extension PosterAudience: ExpressibleByArgument {}
