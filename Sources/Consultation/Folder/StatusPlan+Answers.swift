import Questionnaire

// MARK: Asking, and what comes of it

extension StatusPlan {
    /// Who asks on paper or online needs no keys.
    var keys: PlannedStep {
        let done = facts.keys.isEmpty ? nil : "The keys are made: \(facts.keys.joined(separator: ", "))."
        return PlannedStep(
            "keys", done: done,
            toDo:
                "Make the two keys: one seals answers on a kiosk, the other opens them and stays with you. Paper and online forms"
                + " need none.", command: "bigconvo keys new \(key)", isOptional: facts.hasResponses)
    }

    var asking: PlannedStep {
        let isDone = facts.hasResponses || !facts.stores.isEmpty
        return PlannedStep(
            "asking", done: isDone ? "Young people have been asked." : nil,
            toDo: "Ask: at a kiosk; on paper (bigconvo print); or with an online form (bigconvo import).",
            command: "bigconvo kiosk --store kiosk.store --key \(key).public")
    }

    /// Nothing where there is no kiosk.
    var collecting: [PlannedStep] {
        guard !facts.stores.isEmpty else { return [] }
        return [
            PlannedStep(
                "collecting", done: facts.hasNewInStores ? nil : "What the kiosks hold is collected.",
                toDo: "Collect what is new in \(facts.stores.joined(separator: ", ")).",
                command:
                    "bigconvo collect \(facts.stores.joined(separator: " ")) --key \(key).private --output responses/kiosk.csv"
            )
        ]
    }

    var counting: PlannedStep? {
        func step(_ done: String?, _ toDo: String = "") -> PlannedStep {
            PlannedStep("responses", done: done, toDo: toDo, command: "bigconvo analyse")
        }
        switch facts.responses {
        case .none: return facts.stores.isEmpty ? nil : step(nil, "Count what was said.")
        case .faulty(let files): return step(nil, "The responses cannot be read as they are, in \(files.of("file")).")
        case .few(let files): return step("There are some responses, in \(files.of("file")): too few to say how many.")
        case .about(let count, let files): return step("There are about \(count) responses, in \(files.of("file")).")
        }
    }

    var coding: PlannedStep? {
        guard case .ready(_, usesThemes: true) = facts.survey else { return nil }
        let done = facts.hasAgreement ? "People have looked how well the codebook does." : nil
        if facts.hasCodedSheet {
            return PlannedStep(
                "agreement", done: done, toDo: "Mark coded.csv by hand, and compare it with the codebook.",
                command: "bigconvo themes agree coded.csv --format markdown > agreement.md", isOptional: true)
        }
        return PlannedStep(
            "agreement", done: done, toDo: "Look how well the codebook does: draw answers to sort by hand.",
            command: "bigconvo themes sample --number 60 --output coded.csv", isOptional: true)
    }

    var quotes: PlannedStep? {
        guard case .ready(_, usesThemes: true) = facts.survey else { return nil }
        func step(_ done: String?, _ toDo: String, _ command: String) -> PlannedStep {
            PlannedStep("quotes", done: done, toDo: toDo, command: command, isOptional: true)
        }
        switch facts.quotes {
        case .missing:
            return step(nil, "Choose quotations. A person says yes or no to each.", "bigconvo themes quotes")
        case .faulty: return step(nil, "quotes.yml has faults.", "bigconvo check quotes.yml")
        case .read(let quotes):
            return step(
                quotes.open == 0 ? "Every quotation is decided: \(quotes.approved) may be printed." : nil,
                "Say yes or no to \(quotes.open.of("quotation")) in quotes.yml.", "bigconvo check quotes.yml")
        }
    }
}
