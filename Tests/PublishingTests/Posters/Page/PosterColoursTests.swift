import Foundation
import ShippedResources
import Testing

@testable import Publishing

struct PosterColoursTests {
    /// A style sheet's colours of one design, by name; those that it does not give are the body's.
    private func colours(of design: PosterDesign) throws -> [String: String] {
        let bytes = try #require(ShippedResources.templates["poster-colours"])
        let text = String(decoding: bytes, as: UTF8.self)
        let rules = ["body", ".\(design.rawValue)"].compactMap { selector in
            text.split(separator: "\n").first { $0.hasPrefix("\(selector) {") }
        }
        let pairs = rules.flatMap { $0.matches(of: #/--([a-z-]+): (#[0-9a-f]+)/#) }.map { (String($0.1), String($0.2)) }
        return Dictionary(pairs) { $1 }
    }

    /// The colours of the picture behind the headline.
    private func art(of design: PosterDesign) throws -> [String] {
        let bytes = try #require(ShippedResources.templates["poster-art"])
        let text = String(decoding: bytes, as: UTF8.self)
        let pictures = text.components(separatedBy: "</svg>")
        let picture = pictures.first { $0.contains("art-\(design.rawValue)\"") } ?? ""
        return picture.matches(of: #/(?:fill|stroke)="(#[0-9a-f]{6})"/#).map { String($0.1) }
    }

    /// The relative luminance of WCAG 2.2.
    private func luminance(_ colour: String) throws -> Double {
        let digits = colour.dropFirst()
        let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
        let value = try #require(Int(full, radix: 16))
        let parts = [value >> 16, value >> 8 & 255, value & 255].map { Double($0) / 255 }
        let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private func contrast(_ one: String, _ other: String) throws -> Double {
        let pair = try [luminance(one), luminance(other)].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    @Test("Black on white has the contrast that WCAG gives it, and a grey of its examples has its own")
    func published() throws {
        #expect(try contrast("#000", "#fff") == 21)
        // 4.54 to 1: the grey that WCAG's techniques name as just enough.
        #expect(try abs(contrast("#767676", "#ffffff") - 4.54) < 0.005)
    }

    @Test(
        "Every text of every design has a contrast of at least 4.5 to 1 with all that lies behind it",
        arguments: PosterDesign.allCases)
    func readable(design: PosterDesign) throws {
        let colours = try colours(of: design)
        func pair(_ text: String, _ ground: String) throws {
            let (text, ground) = (try #require(colours[text]), try #require(colours[ground]))
            #expect(try contrast(text, ground) >= 4.5, "\(design): \(text) on \(ground)")
        }
        for text in ["ink", "quiet", "accent"] { for ground in ["paper", "tint"] { try pair(text, ground) } }
        try pair("on-accent", "accent")
        try pair("head", "ground")
        let art = try art(of: design)
        #expect(art.isEmpty == (design == .plain))
        let head = try #require(colours["head"])
        for ground in art {
            #expect(try contrast(head, ground) >= 4.5, "\(design): \(head) on \(ground)")
        }
    }
}
