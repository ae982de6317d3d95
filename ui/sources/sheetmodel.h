// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/attribute.h"
#include "core/sources/participants.h"
#include "ui/widgets/flattablemodel.h"

#include <optional>

namespace partsong {

// What is written into a sheet: by hand, from the clipboard, or emptied.
enum class SheetWay { Typed, Pasted, Cleared };

// A line of what is written, by the columns of the sheet.
struct SheetCell {
    int column = 0;
    QString typed;
};
struct SheetLine {
    int row = -1; // -1: below the last
    std::vector<SheetCell> cells;
};

// A table that is written as in a spreadsheet. It says of each cell what it can be, and writes any number of
// them as one Edit through core.
class SheetModel : public FlatTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 1,
        KindRole, // int: an AttributeKind, where the cell has one
        ListRole, // bool: without a kind, whether it comes from a list
        ChoicesRole, // what it can be, or what there is already
        OthersRole, // bool: whether it can be something else
        OwnRole, // the value that is no one else's
    };

    using FlatTableModel::FlatTableModel;

    // Writes what fits, and tells of what does not.
    virtual Result<std::vector<CellProblem>> write(const std::vector<SheetLine> &lines, SheetWay way) = 0;
    // Whether lines below the last make something new, where they have a first cell.
    virtual bool grows() const { return false; }
    // The columns whose words say together which row a pasted line is for, where it comes with heads; none:
    // lines go by their places.
    virtual std::vector<int> keys() const { return {}; }
    virtual bool writable(int column) const = 0;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    // What was typed does not fit.
    void refused(const partsong::Error &error);
    // What was typed did more than fill its cell.
    void didMore(const QString &sentence);

protected:
    virtual bool yesNo(const QModelIndex &) const { return false; }
};

} // namespace partsong
