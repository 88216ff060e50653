import Analysis
import ArgumentParser
import Foundation
import Publishing
import Questionnaire
import Responses

/// Where an analysis goes, and in which format.
struct AnalysisOutput: ParsableArguments {
    enum Format: String, FileFormat {
        case text
        case markdown
        case json
        case csv
        case xlsx
        case package

        static let printed = text
    }

    @Option(
        help: """
            text, markdown, json, csv, xlsx (a workbook) or package (a folder with a Frictionless data package). \
            Without it, the ending of --output decides.
            """)
    var format: Format?

    @Option(help: "The file to write, for a package the folder; without it the result is printed.")
    var output: String?

    /// Refuses, before anything is counted, what could not be written in the end.
    ///
    /// - Parameter inputs: the files that are read, none of which may be written over.
    func check(inputs: [String]) throws {
        let format = try chosen()
        guard let output else {
            guard format != .xlsx, format != .package else {
                throw Faults(
                    Diagnostic(
                        "no-output", file: "--format", "\(format.rawValue) cannot be printed",
                        help: [
                            format == .xlsx
                                ? "name a file: --output figures.xlsx" : "name a folder: --output figures"
                        ]))
            }
            return
        }
        let files = format == .package ? Self.packageFiles(in: output) : [output]
        try OutputGuard(inputs: inputs).require(files.map { ("--output", $0) })
        if format == .package, Shelf.isThere(output), !Shelf.isFolder(output) {
            throw FileTrouble(.write, output, .alreadyThere)
        }
    }

    func write(_ analysis: PublishedAnalysis) throws {
        switch (try chosen(), output) {
        case (.package, let folder?): try write(AnalysisPackage(analysis), into: folder)
        case (.xlsx, let file?):
            try WholeFile.write(try AnalysisWorkbook(analysis).bytes(called: file), to: file)
        case (let format, let file):
            var text = ""
            // A file is read in a window of any width.
            Self.layout(format, columns: file == nil ? Console.width : 80).write(analysis, to: &text)
            if let file { try WholeFile.write(text, to: file) } else { try Console.print(text) }
        }
    }

    private func chosen() throws(Faults) -> Format {
        try Format.chosen(
            format, for: output, otherwise: "or say it: --format package makes a folder with a data package")
    }

    private static func layout(_ format: Format, columns: Int) -> FigureFormat {
        switch format {
        case .markdown: .markdown
        case .json: .json
        case .csv: .csv
        case .text, .xlsx, .package: .text(columns: columns)
        }
    }

    private static func packageFiles(in folder: String) -> [String] {
        [AnalysisPackage.figuresFile, AnalysisPackage.descriptorFile].map { "\(folder)/\($0)" }
    }

    /// Both files are on the disk before either gets its name, the descriptor last: what it describes is there.
    private func write(_ package: AnalysisPackage, into folder: String) throws {
        let isNew = !Shelf.isThere(folder)
        if isNew, unsafe mkdir(folder, 0o777) != 0 { throw FileTrouble(.write, folder, errno: errno) }
        do {
            let names = Self.packageFiles(in: folder)
            var figures = try WholeFile(names[0])
            var descriptor = try WholeFile(names[1])
            try figures.append(package.figures)
            try descriptor.append(package.descriptor)
            try figures.synchronise()
            try descriptor.synchronise()
            try figures.commit()
            try descriptor.commit()
        } catch {
            // An empty folder that this made; one that holds anything stays.
            if isNew { unsafe rmdir(folder) }
            throw error
        }
    }
}
