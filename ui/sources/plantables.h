// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QStandardItemModel;
class QTableView;

namespace partsong {

// A table in a dialog that shows what would be written: rows are walked, words wrap.
QTableView *planTable(const QString &accessibleName, QStandardItemModel *model);

} // namespace partsong
