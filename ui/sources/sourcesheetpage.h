// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QStackedWidget;

namespace partsong {

class AttributeTools;
class EmptyState;
class SheetTable;
class SourceSheetModel;

// What is known about each source, in a table that is written as a spreadsheet: how it came about, and its
// attributes.
class SourceSheetPage : public QWidget {
    Q_OBJECT
public:
    explicit SourceSheetPage(StudyContext &context, QWidget *parent = nullptr);

    void buildActions();
    QWidget *focusFirst() const;
    void goTo(Id<Source> source);
    SheetTable *table() const { return m_table; }
    SourceSheetModel &sources() const { return *m_model; }

Q_SIGNALS:
    void currentChanged(partsong::Id<partsong::Source> source);

private:
    QWidget *buildTools();
    void paste();
    void pasteByName(const std::vector<QStringList> &cells);
    void updatePages();

    StudyContext &m_context;
    SourceSheetModel *m_model;
    SheetTable *m_table;
    AttributeTools *m_attributes;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace partsong
