// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"
#include "ui/sources/sheetmodel.h"

#include <QTableView>

namespace partsong {

class WordsFilterModel;

// A sheet that is written as in a spreadsheet: blocks of cells are copied, pasted and emptied, each as one
// Edit.
class SheetTable : public QTableView {
    Q_OBJECT
public:
    SheetTable(StudyContext &context, SheetModel *sheet, const QString &accessibleName,
               QWidget *parent = nullptr);

    // As the rows of the sheet are numbered.
    int currentRow() const;
    std::vector<int> selectedRows() const;
    void setWords(const QString &filter);
    // Makes a cell current, and opens it.
    void write(int row, int column);
    void goTo(int row, int column = 0);

    // Whether a block of cells ends where the columns end, when it is pasted where one stands.
    bool hasRoomFor(const std::vector<QStringList> &cells) const;
    // Whether its first line are the titles of the columns it would go into.
    bool headed(const std::vector<QStringList> &cells) const;

    void copyCells();
    // Writes the block of the clipboard from the current cell on; a single cell goes into all that are
    // selected. Rows below the last make new ones, where the sheet grows and the block begins with its first
    // column.
    void pasteCells();
    void clearCells();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QRect selectedBlock() const; // columns as x, rows as y, as they are shown
    int sheetRow(int shownRow) const;
    std::vector<SheetLine> linesFor(const std::vector<QStringList> &cells) const;
    // The columns that the heads of what was copied name, -1 for a head that names none; nothing where it has
    // no heads, or the sheet no keys.
    std::vector<int> headsOf(const std::vector<QStringList> &cells) const;
    std::vector<SheetLine> linesByKey(const std::vector<QStringList> &cells,
                                      const std::vector<int> &heads) const;
    int rowOf(const QHash<int, QString> &given) const;
    void pasteByKey(const std::vector<QStringList> &cells, const std::vector<int> &heads);
    void widen();
    SheetLine lineFor(int shownRow, int left, int width, const QStringList &cells) const;
    bool changes(int row, int column, const QString &typed) const;
    // Tells how it went, and of what was left out before.
    void writePasted(const std::vector<SheetLine> &lines, const QString &leftOut = {});

    StudyContext &m_context;
    SheetModel *m_sheet;
    WordsFilterModel *m_filtered;
    QHash<int, int> m_fitted; // widths of columns that nobody has changed since
};

} // namespace partsong
