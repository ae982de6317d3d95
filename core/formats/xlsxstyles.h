// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace partsong {

// How a number in a cell is meant.
enum class CellForm { Number, Date, Time, Elapsed };

// The forms of the styles of a workbook, by their number.
class XlsxStyles {
public:
    Status read(const QByteArray &xml, const QString &fileName);
    CellForm formOf(int style) const;
    // Dates may be counted from 1904.
    void setFrom1904(bool from1904) { m_from1904 = from1904; }
    // What a cell of this style says; `number` is what the file holds for it.
    QString shown(double number, int style) const;

private:
    std::vector<int> m_formats; // of each style
    QHash<int, QString> m_custom;
    bool m_from1904 = false;
};

// What an Excel number format (18.8.30) makes of a number.
CellForm formOfFormat(int id, const QString &custom);

} // namespace partsong
