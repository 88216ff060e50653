import Questionnaire
import Signposting

/// Who else to talk to.
struct PosterPageServices: Hashable, Sendable {
    let heading: PosterPageText
    let introduction: PosterPageText?
    let services: [PosterPageService]
}

extension PosterPageServices {
    init(_ part: PosterPart, on sheet: PosterSheet, _ untranslated: UntranslatedTexts) {
        heading = PosterPageText(part.heading, untranslated)
        var introduction: PosterPageText?
        var services: [PosterPageService] = []
        var codes = 0
        for block in part.blocks {
            switch block {
            case .paragraph(let text): introduction = introduction ?? PosterPageText(text, untranslated)
            case .helpLine(let help) where services.count < sheet.serviceLimit:
                let service = PosterPageService(help, withCode: codes < sheet.codeLimit)
                if service.code != nil { codes += 1 }
                services.append(service)
            case .helpLine, .contact, .bullets, .steps: break
            }
        }
        self.introduction = introduction
        self.services = services
    }
}
