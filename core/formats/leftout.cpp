// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/leftout.h"

#include "core/base/tr.h"

namespace partsong {

using namespace Qt::StringLiterals;

void noteExternal(ReadDocument &document, const QString &fileName, int count)
{
    if (count == 0)
        return;
    document.issues.append(
        {u"refused"_s,
         Tr::tr("%n reference(s) of “%1” to something outside it were left out and not opened.", "", count)
             .arg(fileName)});
}

void noteHidden(ReadDocument &document, const QString &fileName, int count)
{
    if (count == 0)
        return;
    document.issues.append(
        {u"refused"_s,
         Tr::tr("“%1” holds hidden text, which was left out. Unhide it in its own program and "
                "import it again if it belongs to the data.")
             .arg(fileName)});
}

void noteReplaced(ReadDocument &document, const QString &fileName, int count)
{
    if (count == 0)
        return;
    document.issues.append(
        {u"replacedBytes"_s,
         Tr::tr("%n letter(s) of “%1” cannot be shown; the sign � stands in their place.", "", count)
             .arg(fileName)});
}

void limitPlaces(ReadDocument &document, const QString &fileName)
{
    constexpr qsizetype Most = 200'000; // a day of talk has some 20,000 turns
    qsizetype places = document.turns.size();
    for (const ReadTurn &turn : std::as_const(document.turns))
        places += turn.cues.size();
    if (places > Most) {
        document.turns.clear();
        document.issues.append(
            {u"tooLarge"_s,
             Tr::tr("“%1” has more turns or times than can be kept, so who speaks when was left out. Split "
                    "it and import the parts if it is a transcript.")
                 .arg(fileName)});
    }
    if (document.styles.size() > Most) {
        document.styles.clear();
        document.issues.append(
            {u"tooLarge"_s,
             Tr::tr("“%1” changes its look more often than can be kept, so headings, bold and italic were "
                    "left out.")
                 .arg(fileName)});
    }
}

} // namespace partsong
