// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/realnames.h"

#include "core/privacy/names.h"

#include <QCoreApplication>

namespace partsong {

QString realNamesWarning(const Project &project)
{
    if (!holdsRealNames(project))
        return {};
    return QCoreApplication::translate(
        "Names",
        "This study contains real names until they are sealed, and what you save may "
        "hold some. Check it for names before it leaves the team.");
}

} // namespace partsong
