/// A colour of a screen (sRGB).
package struct Colour: Hashable, Sendable {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour of a terminal with 256, by its number from 16 on: a cube of six steps a side, then 24 greys (xterm,
    /// `256colres.pl`). The first 16 are everybody's own.
    package init(number: Int) {
        if number >= 232 {
            let grey = UInt8(clamping: 8 + 10 * (number - 232))
            self.init(red: grey, green: grey, blue: grey)
        } else {
            let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
            let cell = max(0, number - 16)
            self.init(red: steps[cell / 36], green: steps[cell / 6 % 6], blue: steps[cell % 6])
        }
    }

    /// Its number where colours are numbered by what they are. The eight numbers from 0 mean something else there
    /// (terminfo's `xterm+direct`), so black is as near to black as can be.
    var directNumber: Int { max(8, Int(red) << 16 | Int(green) << 8 | Int(blue)) }
}
