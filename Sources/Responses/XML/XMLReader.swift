import CExpat

/// The owner of one parser of expat. Nothing else calls that library.
///
/// A document type stops it, so that no entity is ever defined, fetched or expanded. It is safe to use:
/// the pointer never leaves it, and goes when it goes.
@safe package struct XMLReader: ~Copyable {
    package enum Fault: Error {
        case malformed
        case documentType
    }

    private let parser: XML_Parser
    private let collector = EventCollector()

    package init() throws(Fault) {
        guard let parser = unsafe XML_ParserCreate("UTF-8") else { throw .malformed }
        unsafe self.parser = parser
        unsafe XML_SetUserData(parser, Unmanaged.passUnretained(collector).toOpaque())
        unsafe XML_SetElementHandler(parser, Self.start, Self.end)
        unsafe XML_SetCharacterDataHandler(parser, Self.text)
        unsafe XML_SetStartDoctypeDeclHandler(parser, Self.documentType)
        unsafe collector.parser = parser
    }

    deinit { unsafe XML_ParserFree(parser) }

    /// The events of a piece; an empty last piece ends the document.
    package func events(of piece: [UInt8], isLast: Bool = false) throws(Fault) -> [XMLEvent] {
        let status = unsafe piece.withUnsafeBytes { bytes in
            unsafe XML_Parse(
                parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), isLast ? 1 : 0)
        }
        guard !collector.hasDocumentType else { throw .documentType }
        guard status == XML_STATUS_OK else { throw .malformed }
        return collector.taken()
    }

    private static let start:
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafePointer<XML_Char>?, UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
        ) -> Void = { data, name, attributes in
            guard let data = unsafe data, let name = unsafe name else { return }
            var values: [String: String] = [:]
            var index = 0
            while let attributes = unsafe attributes, let key = unsafe attributes[index],
                let value = unsafe attributes[index + 1]
            {
                unsafe values[local(String(cString: key))] = unsafe String(cString: value)
                index += 2
            }
            unsafe Unmanaged<EventCollector>.fromOpaque(data).takeUnretainedValue()
                .add(.start(local(String(cString: name)), values))
        }

    private static let end: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<XML_Char>?) -> Void = {
        data, name in
        guard let data = unsafe data, let name = unsafe name else { return }
        unsafe Unmanaged<EventCollector>.fromOpaque(data).takeUnretainedValue().add(.end(local(String(cString: name))))
    }

    private static let text: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<XML_Char>?, Int32) -> Void = {
        data, bytes, count in
        guard let data = unsafe data, let bytes = unsafe bytes else { return }
        let raw = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
        unsafe Unmanaged<EventCollector>.fromOpaque(data).takeUnretainedValue()
            .add(.text(String(decoding: raw, as: UTF8.self)))
    }

    private static let documentType:
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafePointer<XML_Char>?, UnsafePointer<XML_Char>?, UnsafePointer<XML_Char>?,
            Int32
        ) -> Void = { data, _, _, _, _ in
            guard let data = unsafe data else { return }
            unsafe Unmanaged<EventCollector>.fromOpaque(data).takeUnretainedValue().stop()
        }

    /// Some writers put a prefix before every name.
    private static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
}

/// Gathers events while expat calls back. A class, because C is handed a pointer to it.
@safe private final class EventCollector {
    private var events: [XMLEvent] = []
    private(set) var hasDocumentType = false
    var parser: XML_Parser?

    func add(_ event: XMLEvent) { events.append(event) }

    func stop() {
        hasDocumentType = true
        if let parser = unsafe parser { unsafe XML_StopParser(parser, 0) }
    }

    func taken() -> [XMLEvent] {
        defer { events.removeAll(keepingCapacity: true) }
        return events
    }
}
