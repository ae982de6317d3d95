// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rtfwords.h"

#include <QHash>
#include <QSet>

namespace partsong {

QByteArray codePageName(int page)
{
    switch (page) {
    case 65001:
        return "UTF-8";
    case 10000:
        return "macintosh";
    case 932:
        return "Shift_JIS";
    case 936:
        return "GB18030";
    case 949:
        return "EUC-KR";
    case 950:
        return "Big5";
    case 437:
    case 850:
    case 852:
    case 855:
    case 857:
    case 858:
    case 860:
    case 861:
    case 862:
    case 863:
    case 865:
    case 866:
        return "IBM" + QByteArray::number(page);
    default:
        return page == 874 || (page >= 1250 && page <= 1258) ? "windows-" + QByteArray::number(page)
                                                             : QByteArray();
    }
}

int codePageOfCharset(int charset)
{
    static const QHash<int, int> pages{
        {77, 10000}, {128, 932},  {129, 949},  {134, 936},  {136, 950}, {161, 1253}, {162, 1254}, {163, 1258},
        {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251}, {222, 874}, {238, 1250}, {254, 437},  {255, 850}};
    return pages.value(charset, 0);
}

bool unseenDestination(const QByteArray &word)
{
    static const QSet<QByteArray> words{
        "colortbl",
        "info",
        "pict",
        "object",
        "objdata",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "listtext",
        "pntext",
        "pntxta",
        "pntxtb",
        "xe",
        "tc",
        "rxe",
        "tcn",
        "annotation",
        "atnid",
        "atnauthor",
        "atnref",
        "atndate",
        "atnicn",
        "atntime",
        "fldinst",
        "sp",
        "shprslt",
        "nonshppict",
        "ftnsep",
        "ftnsepc",
        "ftncn",
        "aftnsep",
        "aftnsepc",
        "aftncn",
        "template",
        "themedata",
        "colorschememapping",
        "datastore",
        "latentstyles",
        "filetbl",
        "listtable",
        "listoverridetable",
        "revtbl",
        "rsidtbl",
        "generator",
        "bkmkstart",
        "bkmkend",
        "private",
        "fontemb",
        "panose",
        "falt",
    };
    return words.contains(word);
}

bool knownDestination(const QByteArray &word)
{
    static const QSet<QByteArray> words{"ud",      "shpinst", "shptxt", "footnote", "pn",
                                        "fldinst", "cs",      "ds",     "ts"};
    return words.contains(word);
}

QChar signOfWord(const QByteArray &word)
{
    static const QHash<QByteArray, char16_t> signs{
        {"emdash", 0x2014},    {"endash", 0x2013},    {"lquote", 0x2018}, {"rquote", 0x2019},
        {"ldblquote", 0x201C}, {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"emspace", 0x2003},
        {"enspace", 0x2002},   {"qmspace", 0x2005},   {"tab", u'\t'},     {"ltrmark", 0x200E},
        {"rtlmark", 0x200F},   {"zwj", 0x200D},       {"zwnj", 0x200C},
    };
    return QChar(signs.value(word, u'\0'));
}

} // namespace partsong
