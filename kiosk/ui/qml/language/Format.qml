pragma Singleton

import QtQuick

// Figures as the language of the screen writes them. Each reads the tag, so that a binding follows the language.
QtObject {
    id: format

    function number(count: int): string {
        return Tongue.tag ? Tongue.formats.number(count) : "";
    }

    function size(bytes: real): string {
        return Tongue.tag ? Tongue.formats.size(bytes) : "";
    }

    function day(moment: date): string {
        return Tongue.tag ? Tongue.formats.day(moment) : "";
    }

    function time(moment: date): string {
        return Tongue.tag ? Tongue.formats.time(moment) : "";
    }

    function moment(at: date): string {
        return Tongue.tag ? Tongue.formats.moment(at) : "";
    }

    // `minor` in the smallest unit of the currency, which is named by ISO 4217.
    function money(minor: int, currency: string): string {
        return Tongue.tag ? Tongue.formats.money(minor, currency) : "";
    }

    function isolated(text: string): string {
        return Tongue.tag ? Tongue.formats.isolated(text) : text;
    }
}
