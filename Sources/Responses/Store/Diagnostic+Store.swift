import Questionnaire

extension Diagnostic {
    static func notAStore(_ file: String) -> Diagnostic {
        Diagnostic(
            "not-a-store", file: file, "this is not a store of responses",
            help: ["a store is made by `bigconvo kiosk SURVEY --store FILE`; an existing file is never turned into one"]
        )
    }

    static func damagedStore(_ file: String) -> Diagnostic {
        Diagnostic(
            "damaged-store", file: file, "this store is damaged",
            help: ["keep the file as it is, and use another copy if there is one"])
    }

    static func newerStore(_ file: String) -> Diagnostic {
        Diagnostic(
            "newer-store", file: file, "this store was made by a newer bigconvo",
            help: ["install the newest bigconvo on this computer"])
    }

    static func storeOfAnotherSurvey(_ file: String, _ found: SurveyEdition, wanted: SurveyEdition) -> Diagnostic {
        Diagnostic(
            "store-of-another-survey", file: file, "this store holds responses to \(found), and this is \(wanted)",
            help: ["give another name for a new store; every edition has a store of its own"])
    }

    static func storeOfAnotherKey(_ file: String, _ found: Fingerprint, wanted: Fingerprint) -> Diagnostic {
        Diagnostic(
            "store-of-another-key", file: file,
            "this store is sealed to the key \(found), and the key given is \(wanted)",
            help: ["give the public key that the store was begun with, or another name for a new store"])
    }

    static func wrongPrivateKey(_ file: String, _ found: Fingerprint, given: Fingerprint) -> Diagnostic {
        Diagnostic(
            "wrong-private-key", file: file, "this store is sealed to the key \(found), and the key given is \(given)",
            help: ["give the private key whose file says \"fingerprint: \(found)\""])
    }

    static func storesOfTwoSurveys(
        _ file: String, _ found: SurveyEdition, first: String, _ other: SurveyEdition
    ) -> Diagnostic {
        Diagnostic(
            "stores-of-two-surveys", file: file,
            "this store holds responses to \(found), and \(first) holds responses to \(other)",
            help: ["collect the stores of one edition at a time, each into a file of its own"])
    }
}
