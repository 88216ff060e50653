/// The data that travels inside the program, so that it works alone. Each file is UTF-8 text.
package enum ShippedResources {
    package static let services: [String: [UInt8]] = [
        "national.yml": PackageResources.national_yml,
        "hampshire.yml": PackageResources.hampshire_yml,
    ]

    package static let codebooks: [String: [UInt8]] = [
        "mental-health.yml": PackageResources.mental_health_yml
    ]

    package static let posterCopy: [String: [UInt8]] = [
        "posters.yml": PackageResources.posters_yml
    ]

    /// What the program itself says in other languages, by the name of the file: GNU gettext's form.
    package static let translations: [String: [UInt8]] = [:]

    /// Made-up answers to open questions, for practice.
    package static let samples: [String: [UInt8]] = [
        "made-up-answers.yml": PackageResources.made_up_answers_yml
    ]
}
