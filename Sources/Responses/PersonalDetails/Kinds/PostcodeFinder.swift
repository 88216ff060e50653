/// Finds whole postcodes, with or without the blank. Half of one, such as PO4, is ten thousand homes and stays.
enum PostcodeFinder {
    static func spans(in text: ScannedText) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        for (index, word) in text.words.enumerated() {
            if (5...7).contains(word.count),
                isPostcode(text.units[word.range].dropLast(3), text.units[word.range].suffix(3))
            {
                spans.append(word.range)
            } else if word.count <= 4, index + 1 < text.words.count,
                text.isNextTo(index) || text.gap(behind: index).elementsEqual("-".utf8)
            {
                let next = text.words[index + 1]
                let (outward, inward) = (text.units[word.range], text.units[next.range])
                if isPostcode(outward, inward), !isTextSpeak(outward, inward) { spans.append(word.start..<next.end) }
            }
        }
        return spans
    }

    /// The shapes of Royal Mail's guide, and an area that there is.
    private static func isPostcode(_ outward: ArraySlice<Unit>, _ inward: ArraySlice<Unit>) -> Bool {
        let (outward, inward) = (capitals(outward), capitals(inward))
        guard inward.count == 3, inward[0].isDigit,
            inward[1...].allSatisfy({ "ABDEFGHJLNPQRSTUWXYZ".utf8.contains($0) })
        else { return false }
        let text = String(decoding: outward, as: UTF8.self)
        if text == "GIR" { return inward == Array("0AA".utf8) }
        let area = text.prefix { !$0.isNumber }
        let district = text.dropFirst(area.count)
        guard areas.contains(String(area)), (1...2).contains(district.count), district.first?.isNumber == true else {
            return false
        }
        guard let last = district.dropFirst().first, !last.isNumber else { return true }
        return (area.count == 1 ? "ABCDEFGHJKPSTUW" : "ABEHMNPRVWXY").contains(last)
    }

    /// "b4 2nd period" is "before second period".
    private static func isTextSpeak(_ outward: ArraySlice<Unit>, _ inward: ArraySlice<Unit>) -> Bool {
        let ending = inward.dropFirst().map(\.lowered)
        return outward.count == 2 && ["st", "nd", "rd", "th"].contains { Array($0.utf8) == ending }
            && !inward.dropFirst().allSatisfy(\.isCapital)
    }

    private static func capitals(_ units: ArraySlice<Unit>) -> [Unit] {
        units.map { $0.isASCIILetter ? $0 & 0xDF : $0 }
    }

    private static let areas = Set(
        """
        AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX
        FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN
        NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB
        W WA WC WD WF WN WR WS WV YO ZE
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
