import CCMark
import Foundation
import Questionnaire

/// Markdown (CommonMark) that a person wrote, to be put into a page or into other Markdown.
///
/// Nothing in it can reach outside the page: HTML in it is left out, and so are pictures, of which the words that stand for
/// them stay. A link whose address could run something is left without its address.
struct MarkdownText: Hashable, Sendable {
    let source: String

    /// - Parameter source: what it does to a terminal, or to the direction of writing, is taken away.
    init(_ source: String) {
        self.source = source.harmless(keepingLines: true)
    }

    /// Whether nothing of it is shown: it is blank, or only HTML such as a comment.
    var isEmpty: Bool { markdown(headingsFrom: 1).allSatisfy(\.isWhitespace) }

    /// As HTML.
    ///
    /// - Parameter level: what a heading of the first level becomes, from 1 to 6.
    func html(headingsFrom level: Int) -> String {
        unsafe rendered(level) { unsafe cmark_render_html($0, CMARK_OPT_DEFAULT) }
    }

    /// As Markdown.
    ///
    /// - Parameter level: what a heading of the first level becomes, from 1 to 6.
    func markdown(headingsFrom level: Int) -> String {
        unsafe rendered(level) { unsafe cmark_render_commonmark($0, CMARK_OPT_DEFAULT, 0) }
    }

    private func rendered(
        _ level: Int, _ render: (OpaquePointer) -> UnsafeMutablePointer<CChar>?
    ) -> String {
        guard let root = unsafe parsed() else { return "" }
        defer { unsafe cmark_node_free(root) }
        // A tree may only be changed once nobody walks through it any more.
        unsafe nodes(of: root).forEach { unsafe tame($0, headingsFrom: level) }
        guard let text = unsafe render(root) else { return "" }
        defer { unsafe free(text) }
        // What a person wrote as a number, such as &#x202E;, is a character only now.
        return unsafe String(cString: text).harmless(keepingLines: true)
    }

    private func tame(_ node: OpaquePointer, headingsFrom level: Int) {
        switch unsafe cmark_node_get_type(node) {
        case CMARK_NODE_HEADING:
            let own = unsafe Int(cmark_node_get_heading_level(node))
            _ = unsafe cmark_node_set_heading_level(node, Int32(min(6, own + level - 1)))
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: unsafe cmark_node_unlink(node)
        case CMARK_NODE_IMAGE:
            while let word = unsafe cmark_node_first_child(node) {
                _ = unsafe cmark_node_insert_before(node, word)
            }
            unsafe cmark_node_unlink(node)
        // In a page such an address is left out anyway; Markdown is read by programs that might not.
        case CMARK_NODE_LINK:
            let address = unsafe cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? ""
            if Self.isDangerous(address) { _ = unsafe cmark_node_set_url(node, "") }
        default: break
        }
    }

    /// Whether an address could run something, or open a file of the reader's.
    private static func isDangerous(_ address: String) -> Bool {
        let scheme = address.drop(while: \.isWhitespace).prefix { $0 != ":" }.lowercased()
        return ["javascript", "vbscript", "file", "data"].contains(scheme)
    }

    private func parsed() -> OpaquePointer? {
        var text = source
        return text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
    }

    private func nodes(of root: OpaquePointer) -> [OpaquePointer] {
        guard let walk = unsafe cmark_iter_new(root) else { return unsafe [] }
        defer { unsafe cmark_iter_free(walk) }
        var nodes: [OpaquePointer] = unsafe []
        while true {
            let event = unsafe cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { return unsafe nodes }
            if event == CMARK_EVENT_ENTER, let node = unsafe cmark_iter_get_node(walk) { unsafe nodes.append(node) }
        }
    }
}
