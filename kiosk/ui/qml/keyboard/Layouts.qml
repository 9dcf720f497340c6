pragma Singleton

import QtQuick

// Where the letters are, by the language of the screen (BCP 47), and which accents they have. A language that is not named
// has QWERTY: so have English, Italian, Dutch and Polish; and so have Arabic, Hebrew and Chinese, because an address is written in Latin
// letters. SES takes no others before the @, so Arabic or Hebrew keys would type but what is refused.
QtObject {
    readonly property var qwerty: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]

    // A letter with an accent has a key of its own where its place in the row is free (ñ, ç), and in Turkish, where i and ı
    // are two letters. Elsewhere (ä ö ü, è ò à) it would make all keys smaller for what no mailbox has before the @.
    readonly property var letters: ({
            "de": ["qwertzuiop", "asdfghjkl", "yxcvbnm"],
            "fr": ["azertyuiop", "qsdfghjklm", "wxcvbn"],
            "es": ["qwertyuiop", "asdfghjklñ", "zxcvbnm"],
            "pt": ["qwertyuiop", "asdfghjklç", "zxcvbnm"],
            "tr": ["qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"]
        })

    // Each in the order in which it is the more usual.
    readonly property var accents: ({
            "de": {
                "a": "ä",
                "o": "ö",
                "s": "ß",
                "u": "ü"
            },
            "fr": {
                "a": "àâæ",
                "c": "ç",
                "e": "éèêë",
                "i": "îï",
                "o": "ôœ",
                "u": "ùûü",
                "y": "ÿ"
            },
            "es": {
                "a": "á",
                "e": "é",
                "i": "í",
                "n": "ñ",
                "o": "ó",
                "u": "úü"
            },
            "it": {
                "a": "à",
                "e": "èé",
                "i": "ì",
                "o": "ò",
                "u": "ù"
            },
            "pt": {
                "a": "ãáâà",
                "c": "ç",
                "e": "éê",
                "i": "í",
                "o": "õóô",
                "u": "ú"
            },
            "nl": {
                "a": "ä",
                "e": "ëé",
                "i": "ï",
                "o": "ö",
                "u": "ü"
            },
            "pl": {
                "a": "ą",
                "c": "ć",
                "e": "ę",
                "l": "ł",
                "n": "ń",
                "o": "ó",
                "s": "ś",
                "z": "żź"
            },
            "tr": {
                "a": "â",
                "c": "ç",
                "g": "ğ",
                "i": "ıî",
                "o": "ö",
                "s": "ş",
                "u": "üû"
            }
        })

    function lettersOf(tag: string): var {
        return letters[tag] ?? qwerty;
    }

    // Of all Latin languages that the screen speaks, since a neighbour's address is typed here, too; the own ones first. What
    // has a key of its own is left out.
    function accentsOf(letter: string, tag: string): var {
        const own = lettersOf(tag).join("");
        const known = [tag, ...Object.keys(accents)].map(each => (accents[each] ?? {})[letter] ?? "").join("");
        return [...new Set(known)].filter(form => !own.includes(form));
    }
}
