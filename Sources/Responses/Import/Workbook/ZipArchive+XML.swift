import Questionnaire

extension ZipArchive {
    /// Calls `body` for everything in an entry that is XML.
    ///
    /// - Returns: Whether there is such an entry.
    func readXML(
        _ name: String, of file: String, limit: Int, _ body: (XMLEvent) throws -> Void
    ) throws -> Bool {
        do {
            let reader = try XMLReader()
            let isThere = try read(name, limit: limit) { piece in
                for event in try reader.events(of: piece) { try body(event) }
            }
            if isThere { for event in try reader.events(of: [], isLast: true) { try body(event) } }
            return isThere
        } catch let fault as XMLReader.Fault {
            throw fault == .documentType ? WorkbookFault.unsafe(file) : WorkbookFault.broken(file)
        }
    }
}
