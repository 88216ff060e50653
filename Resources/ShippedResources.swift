/// The data that travels inside the program, so that it works alone. Each file is UTF-8 text.
package enum ShippedResources {
    package static let services: [String: [UInt8]] = [
        "national.yml": PackageResources.national_yml,
        "hampshire.yml": PackageResources.hampshire_yml,
    ]

    package static let codebooks: [String: [UInt8]] = [
        "mental-health.yml": PackageResources.mental_health_yml
    ]

    /// What the file of a codebook is called among them; a test holds the files to it.
    package static func codebookFile(_ id: String, in language: String) -> String {
        language == "en" ? "\(id).yml" : "\(id).\(language).yml"
    }

    /// The ids of all those services. A survey is checked against them without reading the files; a test holds
    /// them to the files.
    package static let serviceIDs: Set<String> = [
        "beat", "childline", "crimestoppers", "crisis-freephone", "emergency", "fearless", "hampshire-camhs",
        "hampshire-liaison-and-diversion", "hyca", "isle-of-wight-camhs", "isle-of-wight-single-point-of-access",
        "iow-youth-trust", "kooth", "kooth-portsmouth", "nhs-111", "no-limits", "nspcc", "off-the-record", "papyrus",
        "portsmouth-camhs", "portsmouth-hub", "samaritans", "shout", "southampton-camhs", "switchboard", "the-mix",
        "victim-care-hub", "youngminds",
    ]

    /// Every name that a survey may use for one of those codebooks; held to the files likewise.
    package static let codebookNames: Set<String> = ["mental-health", "barriers", "changes"]

    package static let posterCopy: [String: [UInt8]] = [
        "posters.yml": PackageResources.posters_yml
    ]

    /// Words in an answer after which help is offered.
    package static let riskWords: [String: [UInt8]] = [
        "risk-words.yml": PackageResources.risk_words_yml
    ]

    /// What the program itself says in other languages, by the name of the file: GNU gettext's form.
    package static let translations: [String: [UInt8]] = [
        "interface.ar.po": PackageResources.interface_ar_po,
        "interface.ne.po": PackageResources.interface_ne_po,
        "interface.pl.po": PackageResources.interface_pl_po,
        "posters.ar.po": PackageResources.posters_ar_po,
        "posters.ne.po": PackageResources.posters_ne_po,
        "posters.pl.po": PackageResources.posters_pl_po,
    ]

    /// Made-up answers to open questions, for practice.
    package static let samples: [String: [UInt8]] = [
        "made-up-answers.yml": PackageResources.made_up_answers_yml
    ]

    /// Templates of pages in Mustache, by the name that they call one another.
    package static let templates: [String: [UInt8]] = [
        "actions-page": PackageResources.actions_page_mustache,
        "actions-style": PackageResources.actions_style_mustache,
        "paper": PackageResources.paper_mustache,
        "paper-branches": PackageResources.paper_branches_mustache,
        "paper-field": PackageResources.paper_field_mustache,
        "paper-help": PackageResources.paper_help_mustache,
        "paper-item": PackageResources.paper_item_mustache,
        "paper-style": PackageResources.paper_style_mustache,
        "paper-way": PackageResources.paper_way_mustache,
        "postcard": PackageResources.postcard_mustache,
        "postcard-style": PackageResources.postcard_style_mustache,
        "poster": PackageResources.poster_mustache,
        "poster-art": PackageResources.poster_art_mustache,
        "poster-block": PackageResources.poster_block_mustache,
        "poster-cards": PackageResources.poster_cards_mustache,
        "poster-colours": PackageResources.poster_colours_mustache,
        "poster-draft": PackageResources.poster_draft_mustache,
        "poster-evidence": PackageResources.poster_evidence_mustache,
        "poster-flyer": PackageResources.poster_flyer_mustache,
        "poster-footer": PackageResources.poster_footer_mustache,
        "poster-header": PackageResources.poster_header_mustache,
        "poster-index": PackageResources.poster_index_mustache,
        "poster-page": PackageResources.poster_page_mustache,
        "poster-part": PackageResources.poster_part_mustache,
        "poster-screen": PackageResources.poster_screen_mustache,
        "poster-service": PackageResources.poster_service_mustache,
        "poster-services": PackageResources.poster_services_mustache,
        "poster-social": PackageResources.poster_social_mustache,
        "poster-strips": PackageResources.poster_strips_mustache,
        "poster-style": PackageResources.poster_style_mustache,
        "report": PackageResources.report_mustache,
        "report-advice": PackageResources.report_advice_mustache,
        "report-bars": PackageResources.report_bars_mustache,
        "report-block": PackageResources.report_block_mustache,
        "report-changes": PackageResources.report_changes_mustache,
        "report-figure": PackageResources.report_figure_mustache,
        "report-language": PackageResources.report_language_mustache,
        "report-scale": PackageResources.report_scale_mustache,
        "report-script": PackageResources.report_script_mustache,
        "report-style": PackageResources.report_style_mustache,
        "report-table": PackageResources.report_table_mustache,
        "said-did": PackageResources.said_did_mustache,
        "said-did-poster": PackageResources.said_did_poster_mustache,
        "said-did-style": PackageResources.said_did_style_mustache,
        "statement": PackageResources.statement_mustache,
    ]

    /// What a new consultation folder holds for people to fill in, by the names of the files.
    package static let consultation: [String: [UInt8]] = [
        "actions.yml": PackageResources.actions_yml,
        "checklist.yml": PackageResources.checklist_yml,
        "foreword.md": PackageResources.foreword_md,
        "next-steps.md": PackageResources.next_steps_md,
        "report.yml": PackageResources.report_yml,
        "what-we-did.md": PackageResources.what_we_did_md,
    ]

    /// Which answers of a survey say what came of it, by the id of the survey.
    package static let outcomes: [String: [UInt8]] = [
        "mental-health-follow-up": PackageResources.mental_health_follow_up_outcomes_yml
    ]

    /// What the JSON of an analysis looks like: a JSON Schema.
    package static let analysisSchema = String(decoding: PackageResources.analysis_schema_json, as: UTF8.self)

    /// What the JSON of a comparison of editions looks like.
    package static let comparisonSchema = String(decoding: PackageResources.comparison_schema_json, as: UTF8.self)

    /// What the JSON of who was heard from looks like.
    package static let heardSchema = String(decoding: PackageResources.heard_schema_json, as: UTF8.self)

    /// What the JSON of findings looks like.
    package static let findingsSchema = String(decoding: PackageResources.findings_schema_json, as: UTF8.self)

    /// What the JSON of themes looks like.
    package static let themesSchema = String(decoding: PackageResources.themes_schema_json, as: UTF8.self)

    /// What the JSON of a list of actions looks like.
    package static let actionsSchema = String(decoding: PackageResources.actions_schema_json, as: UTF8.self)

    /// What the JSON of outcomes looks like.
    package static let outcomesSchema = String(decoding: PackageResources.outcomes_schema_json, as: UTF8.self)

    /// What the JSON of a consultation's status looks like.
    package static let statusSchema = String(decoding: PackageResources.status_schema_json, as: UTF8.self)

    /// The systemd unit of a kiosk.
    package static let kioskUnit = String(decoding: PackageResources.bigconvo_kiosk_service, as: UTF8.self)

    /// What that unit needs besides to read aloud.
    package static let kioskSpeechUnit = String(decoding: PackageResources.bigconvo_kiosk_speech_conf, as: UTF8.self)
}
