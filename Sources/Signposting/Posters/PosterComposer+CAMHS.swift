import Questionnaire

extension PosterComposer {
    /// The CAMHS of the area; none on a poster that is not for one area.
    var camhsServices: [Service] {
        guard request.area != nil else { return [] }
        return fittingServices.filter { $0.role == .camhs && $0.heldBack == nil }
    }

    /// How to get to CAMHS. Nil where the CAMHS of the area is not for the poster's ages.
    var camhs: PosterPart? {
        let camhs = shared.camhs
        var blocks: [PosterPart.Block] = [.paragraph(camhs.opening.source)]
        if isElsewhere {
            blocks.append(.paragraph(camhs.anywhere.source))
        } else {
            guard !camhsServices.isEmpty else { return nil }
            for service in camhsServices {
                let frame = service.channels.isEmpty ? camhs.unknown : camhs.ask
                blocks.append(.paragraph(frame.filled(["service": service.name.value])))
                if !service.channels.isEmpty || !service.how.isEmpty { blocks.append(.helpLine(HelpLine(service))) }
            }
        }
        for service in camhsServices {
            blocks += service.access.known.compactMap { service.access[$0] }.map { .contact($0.value) }
        }
        for gap in accessGaps {
            blocks.append(.paragraph(camhs.notKnown.filled(["service": gap.service])))
            blocks.append(.bullets(gap.steps.compactMap { camhs.questions[$0]?.source }))
        }
        blocks.append(.paragraph(camhs.waiting.source))
        return PosterPart(kind: .camhs, heading: shared.headings.camhs.source, blocks: blocks)
    }

    /// What a poster for an area cannot say about the way to CAMHS, because nobody has found it out.
    ///
    /// A poster for no area claims nothing of the kind, so it lacks nothing.
    var accessGaps: [AccessGap] {
        guard let area = request.area else { return [] }
        if isElsewhere {
            let name = directory.area(area)?.name ?? area
            return [AccessGap(service: "CAMHS", place: " in \(name)", sources: [], steps: CAMHSAccess.Step.allCases)]
        }
        return camhsServices.filter { !$0.access.unknown.isEmpty }.map { service in
            let source = service.name.provenance.source.map {
                "\($0) (\(service.name.provenance.dated ?? .notKnown))"
            }
            return AccessGap(
                service: service.name.value, place: "", sources: [source].compactMap(\.self),
                steps: service.access.unknown)
        }
    }

    /// Whether no file names a CAMHS for where this poster hangs, so that only general words hold.
    private var isElsewhere: Bool {
        guard let area = request.area else { return true }
        return !directory.services(in: area).contains { $0.role == .camhs }
    }
}

/// Steps on the way to one CAMHS that nobody has found out about.
struct AccessGap: Hashable {
    let service: String
    /// Where, as it follows the name; empty where the name says it.
    let place: String
    /// Where to start looking.
    let sources: [String]
    /// Never empty.
    let steps: [CAMHSAccess.Step]
}
