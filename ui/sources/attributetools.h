// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/attribute.h"
#include "ui/shell/studycontext.h"

#include <QObject>

class QMenu;
class QWidget;

namespace partsong {

class AttributeSheetModel;
class SheetTable;

// What can be done to the attributes in the columns of a sheet, and to its cells from the menu.
class AttributeTools : public QObject {
    Q_OBJECT
public:
    AttributeTools(StudyContext &context, SheetTable *table, AttributeSheetModel *sheet);

    // The ids begin with the prefix: "participants". Groups of the menu from `group` on.
    void buildActions(QWidget *owner, const QString &prefix, int group);
    void fillMenu(QMenu &menu) const;

    void add();
    // The attribute whose column is current; null for none.
    Id<Attribute> current() const;

Q_SIGNALS:
    void pasteWanted();

private:
    void change();
    void remove();
    void move(int by);

    StudyContext &m_context;
    SheetTable *m_table;
    AttributeSheetModel *m_sheet;
    QString m_prefix;
};

} // namespace partsong
