import CGettextPO
import Synchronization

/// The only place that speaks to libgettextpo, which reads and writes translation files.
enum POLibrary {
    // The library keeps what it is doing in variables of its own.
    private static let turn = Mutex(())

    /// - Parameter bytes: UTF-8 text.
    static func read(_ bytes: [UInt8]) throws(POFailure) -> POFile {
        try inMemory { memory throws(POFailure) in
            try memory.write(bytes)
            let file = unsafe po_read_noting(memory.path)
            defer { if let file = unsafe file { unsafe po_file_free(file) } }
            let problems = takeProblems(fromSeverity: PO_SEVERITY_ERROR)
            guard let file = unsafe file, problems.isEmpty else { throw .problems(problems) }
            if unsafe hasOtherDomains(file) {
                let message = "the file is parted by a line \"domain\", and all after it would be lost"
                throw .problems([POProblem(line: nil, message: message)])
            }
            return unsafe contents(of: file)
        }
    }

    static func write(_ contents: POFile) throws(POFailure) -> [UInt8] {
        try inMemory { memory throws(POFailure) in
            guard let file = unsafe po_file_create() else { throw .problems([]) }
            defer { unsafe po_file_free(file) }
            unsafe fill(file, with: contents)
            let written = unsafe po_write_noting(file, memory.path)
            let problems = takeProblems(fromSeverity: PO_SEVERITY_ERROR)
            guard unsafe written != nil, problems.isEmpty else { throw .problems(problems) }
            return try memory.contents()
        }
    }

    private static func inMemory<Result: Sendable>(
        _ work: (borrowing MemoryFile) throws(POFailure) -> Result
    ) throws(POFailure) -> Result {
        try turn.withLock { _ throws(POFailure) in
            try work(try MemoryFile())
        }
    }

    private static func takeProblems(fromSeverity least: Int32) -> [POProblem] {
        var problems: [POProblem] = []
        for index in 0..<po_problem_total() {
            let problem = unsafe po_problem_at(index)
            guard unsafe problem.severity >= least else { continue }
            let line = unsafe problem.line == .max ? nil : Int(clamping: problem.line)
            problems.append(
                POProblem(line: line, message: unsafe problem.message.map { unsafe String(cString: $0) } ?? ""))
        }
        po_forget_problems()
        return problems
    }

    // MARK: From the library

    private static func contents(of file: po_file_t) -> POFile {
        var contents = POFile()
        guard let iterator = unsafe po_message_iterator(file, nil) else { return contents }
        defer { unsafe po_message_iterator_free(iterator) }
        while let message = unsafe po_next_message(iterator) {
            let entry = unsafe self.entry(message)
            if entry.source.isEmpty, entry.context == nil, !entry.isObsolete {
                contents.header = POHeader(entry.translations.first ?? "")
                contents.headerComments = entry.comments
            } else {
                contents.entries.append(entry)
            }
        }
        return contents
    }

    /// Whether there are entries besides those that a program asks for.
    private static func hasOtherDomains(_ file: po_file_t) -> Bool {
        guard var domain = unsafe po_file_domains(file) else { return false }
        while let name = unsafe string(domain.pointee) {
            if name != "messages" { return true }
            unsafe domain += 1
        }
        return false
    }

    private static func entry(_ message: po_message_t) -> POEntry {
        var entry = POEntry(
            context: unsafe string(po_message_msgctxt(message)),
            source: unsafe string(po_message_msgid(message)) ?? "",
            plural: unsafe string(po_message_msgid_plural(message)))
        entry.translations =
            unsafe entry.plural == nil ? [string(po_message_msgstr(message)) ?? ""] : forms(of: message)
        entry.isFuzzy = unsafe po_message_is_fuzzy(message) != 0
        entry.isObsolete = unsafe po_message_is_obsolete(message) != 0
        entry.comments = unsafe string(po_message_comments(message)) ?? ""
        entry.extracted = unsafe string(po_message_extracted_comments(message)) ?? ""
        entry.previousSource = unsafe string(po_message_prev_msgid(message))
        entry.previousPlural = unsafe string(po_message_prev_msgid_plural(message))
        entry.previousContext = unsafe string(po_message_prev_msgctxt(message))
        var index: Int32 = 0
        while let place = unsafe po_message_filepos(message, index) {
            let line = unsafe po_filepos_start_line(place)
            entry.references.append(
                POEntry.Reference(
                    file: unsafe string(po_filepos_file(place)) ?? "", line: line == .max ? nil : Int(clamping: line)))
            index += 1
        }
        return entry
    }

    private static func forms(of message: po_message_t) -> [String] {
        var forms: [String] = []
        while let form = unsafe string(po_message_msgstr_plural(message, Int32(forms.count))) { forms.append(form) }
        return forms
    }

    private static func string(_ pointer: UnsafePointer<CChar>?) -> String? {
        unsafe pointer.map { unsafe String(cString: $0) }
    }

    // MARK: To the library

    private static func fill(_ file: po_file_t, with contents: POFile) {
        guard let iterator = unsafe po_message_iterator(file, nil) else { return }
        defer { unsafe po_message_iterator_free(iterator) }
        var header = POEntry(context: nil, source: "", translations: [contents.header.text])
        header.comments = contents.headerComments
        for entry in [header] + contents.entries { unsafe insert(entry, at: iterator) }
    }

    private static func insert(_ entry: POEntry, at iterator: po_message_iterator_t) {
        guard let message = unsafe po_message_create() else { return }
        unsafe po_message_set_msgctxt(message, entry.context)
        unsafe po_message_set_msgid(message, entry.source)
        if let plural = entry.plural {
            unsafe po_message_set_msgid_plural(message, plural)
            for (index, form) in entry.translations.enumerated() {
                unsafe po_message_set_msgstr_plural(message, Int32(index), form)
            }
        } else {
            unsafe po_message_set_msgstr(message, entry.translations.first ?? "")
        }
        unsafe po_message_set_fuzzy(message, entry.isFuzzy ? 1 : 0)
        unsafe po_message_set_obsolete(message, entry.isObsolete ? 1 : 0)
        unsafe po_message_set_comments(message, entry.comments)
        unsafe po_message_set_extracted_comments(message, entry.extracted)
        unsafe po_message_set_prev_msgctxt(message, entry.previousContext)
        unsafe po_message_set_prev_msgid(message, entry.previousSource)
        unsafe po_message_set_prev_msgid_plural(message, entry.previousPlural)
        for place in entry.references {
            unsafe po_message_add_filepos(message, place.file, place.line ?? .max)
        }
        unsafe po_message_insert(iterator, message)
    }
}
