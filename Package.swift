// swift-tools-version: 6.3
import PackageDescription

/// Every target of ours is compiled under these, so that a rule holds everywhere or nowhere.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    // `any` is written out: a box is a cost, and a reader should see it.
    .enableUpcomingFeature("ExistentialAny"),
    // What a module imports stays inside it unless it says otherwise.
    .enableUpcomingFeature("InternalImportsByDefault"),
    // A member is found only through an import in the same file, so every file names what it uses.
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    // Every pointer handed to C is marked `unsafe` where it happens.
    .strictMemorySafety(),
]

let isContinuousIntegration = Context.environment["CI"] != nil

/// In continuous integration a warning stops the build; on a commission member's laptop it does not.
let settings = strict + (isContinuousIntegration ? [.treatAllWarnings(as: .error)] : [])

/// What reads and counts, which the tests do many thousand times: there it is optimised, as what is installed is, which
/// takes a minute more and saves several. With more modules the build takes as long as is saved. A package that others
/// build upon must not ask for it.
let optimised = settings + (isContinuousIntegration ? [.unsafeFlags(["-O"])] : [])

let package = Package(
    name: "BigConversation",
    products: [
        .executable(name: "bigconvo", targets: ["bigconvo"]),
        // For who writes surveys in Swift.
        .library(name: "Questionnaire", targets: ["Questionnaire"]),
        // Tests put it between the program and its disk, so it has to be a file of its own.
        .library(name: "DiskRecorder", type: .dynamic, targets: ["DiskRecorder"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CFriBidi", providers: [.apt(["libfribidi-dev"])]),
        .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
        .systemLibrary(name: "CGettextPO", providers: [.apt(["libgettextpo-dev"])]),
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
        // The C library and the kernel, where Swift cannot call them.
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CQRencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CSpeechd", providers: [.apt(["libspeechd-dev"])]),
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),

        .target(name: "Questionnaire", dependencies: ["CGettextPO", "Yams"], swiftSettings: optimised),
        .target(name: "QRCodes", dependencies: ["CQRencode"], swiftSettings: settings),
        .target(name: "Interview", dependencies: ["Questionnaire"], swiftSettings: settings),
        .target(
            name: "Responses",
            dependencies: [
                "CExpat", "CLibCSV", "CZip", "Interview", "Questionnaire", "Yams",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .target(
            name: "Analysis",
            dependencies: [
                "CGLPK", "Interview", "Questionnaire", "Responses", "Signposting", "Yams",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: optimised),
        .target(
            name: "Signposting",
            dependencies: ["Questionnaire", "Yams", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: settings),
        .target(name: "Consultation", dependencies: ["Questionnaire", "Signposting"], swiftSettings: settings),
        .target(
            name: "Publishing",
            dependencies: [
                "Analysis", "CCMark", "CXLSXWriter", "Consultation", "QRCodes", "Questionnaire", "Responses",
                "ShippedResources", "Signposting",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: settings),
        .target(
            name: "Screen", dependencies: ["CFriBidi", "CNcurses", "Interview", "Questionnaire"],
            swiftSettings: settings),
        .target(name: "ReadAloud", dependencies: ["CLinux", "CSpeechd"], swiftSettings: settings),
        .target(
            name: "Kiosk",
            dependencies: [
                "CLinux", "Interview", "QRCodes", "Questionnaire", "ReadAloud", "Responses", "Screen", "Signposting",
            ],
            swiftSettings: settings),
        .target(
            name: "PaperEntry",
            dependencies: ["Interview", "Questionnaire", "Responses", "Screen"],
            swiftSettings: settings),

        // What ships is text, and is put into the program as such.
        .executableTarget(name: "TextEmbedder", path: "Plugins/TextEmbedder", swiftSettings: settings),
        .plugin(name: "EmbedText", capability: .buildTool(), dependencies: ["TextEmbedder"]),
        .target(
            name: "ShippedSurveys",
            path: "Surveys",
            exclude: [
                "conference.survey", "mental-health-follow-up.survey", "mental-health.survey", "mental-health.ar.po",
                "mental-health.ne.po", "mental-health.pl.po", "postcard.survey", "priorities.survey",
            ],
            swiftSettings: settings,
            plugins: ["EmbedText"]),
        .target(
            name: "ShippedResources",
            path: "Resources",
            exclude: [
                "codebooks", "copy", "demo", "kiosk", "safety", "samples", "schemas", "services", "templates",
                "translations",
            ],
            swiftSettings: settings,
            plugins: ["EmbedText"]),

        .executableTarget(
            name: "bigconvo",
            dependencies: [
                "Analysis", "Consultation", "Interview", "Kiosk", "PaperEntry", "Publishing", "Questionnaire",
                "ReadAloud", "Responses", "Screen", "ShippedResources", "ShippedSurveys", "Signposting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        .testTarget(
            name: "QuestionnaireTests", dependencies: ["Interview", "Questionnaire", "ShippedSurveys"],
            swiftSettings: settings),
        .target(
            name: "InterviewFixtures", dependencies: ["Interview", "Questionnaire"], path: "Tests/InterviewFixtures",
            swiftSettings: settings),
        .testTarget(
            name: "InterviewTests", dependencies: ["Interview", "InterviewFixtures", "Questionnaire"],
            swiftSettings: settings),
        .testTarget(
            name: "ResponsesTests",
            dependencies: [
                "Interview", "InterviewFixtures", "Questionnaire", "Responses", "ShippedSurveys",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["PersonalDetails/set-aside.txt", "PersonalDetails/tuned-on.txt"],
            swiftSettings: settings),
        .testTarget(
            name: "AnalysisTests",
            dependencies: [
                "Analysis", "Interview", "InterviewFixtures", "Questionnaire", "Responses", "ShippedResources",
                "Signposting",
            ],
            swiftSettings: settings),
        .target(
            name: "SignpostingFixtures",
            dependencies: ["Questionnaire", "ShippedResources", "Signposting"],
            path: "Tests/SignpostingFixtures",
            swiftSettings: settings),
        .testTarget(
            name: "SignpostingTests",
            dependencies: ["Questionnaire", "ShippedResources", "Signposting", "SignpostingFixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "ConsultationTests",
            dependencies: [
                "Consultation", "Questionnaire", "ShippedResources", "ShippedSurveys", "Signposting",
                "SignpostingFixtures",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "Analysis", "Consultation", "Interview", "InterviewFixtures", "Publishing", "Questionnaire",
                "Responses",
                "ShippedResources", "ShippedSurveys", "Signposting", "SignpostingFixtures",
            ],
            swiftSettings: settings),
        .target(name: "ScanFixtures", path: "Tests/ScanFixtures", swiftSettings: settings),
        .testTarget(name: "QRCodesTests", dependencies: ["QRCodes", "ScanFixtures"], swiftSettings: settings),
        .testTarget(
            name: "KioskTests",
            dependencies: [
                "Interview", "InterviewFixtures", "Kiosk", "Questionnaire", "ReadAloud", "Responses", "ScanFixtures",
                "Screen", "ShippedResources", "ShippedSurveys", "Signposting", "SignpostingFixtures",
            ],
            swiftSettings: settings),
        .testTarget(name: "ReadAloudTests", dependencies: ["ReadAloud"], swiftSettings: settings),
        .testTarget(
            name: "PaperEntryTests",
            dependencies: ["Interview", "InterviewFixtures", "PaperEntry", "Questionnaire", "Responses", "Screen"],
            swiftSettings: settings),
        .target(name: "DiskRecorder", path: "Tests/DiskRecorder"),
        .target(name: "ProcessStarter", path: "Tests/ProcessStarter"),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "bigconvo", "Interview", "ProcessStarter", "Questionnaire", "Responses", "ScanFixtures",
                "ShippedSurveys",
            ],
            swiftSettings: settings),
        .target(
            name: "FuzzTargets", dependencies: ["Questionnaire", "Responses", "Signposting"],
            path: "Tests/Fuzzing/FuzzTargets",
            swiftSettings: settings),
        .testTarget(
            name: "FuzzingTests", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/FuzzingTests",
            swiftSettings: settings),
    ]
)

// Only `make fuzz` asks for it: its `main` is that of libFuzzer, which comes with "--sanitize fuzzer".
if Context.environment["FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzzer", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Fuzzer", swiftSettings: settings))
}
