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

} // namespace partsong
