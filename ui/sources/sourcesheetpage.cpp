// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcesheetpage.h"

#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/sources/attributetools.h"
#include "ui/sources/sheettable.h"
#include "ui/sources/sourcesheetmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

SourceSheetPage::SourceSheetPage(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new SourceSheetModel(context.project, this)),
      m_table(new SheetTable(context, m_model, tr("Details of sources"))),
      m_attributes(new AttributeTools(context, m_table, m_model)), m_pages(new QStackedWidget),
      m_empty(new EmptyState(u"table"_s,
                             tr("When sources are there, their dates, places and attributes are written "
                                "here, or pasted from a spreadsheet."),
                             {}))
{
    auto *layout = column(this, 0, 0);
    layout->addWidget(buildTools());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        QMenu menu(this);
        m_context.actions.refresh();
        m_attributes->fillMenu(menu);
        menu.exec(m_table->viewport()->mapToGlobal(point));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const int row = m_table->currentRow(); row >= 0) {
            m_context.navigator.select(subjectId(m_model->source(row)));
            Q_EMIT currentChanged(m_model->source(row));
        }
        m_context.actions.refresh();
    });
    connect(m_attributes, &AttributeTools::pasteWanted, m_table, &SheetTable::pasteCells);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &SourceSheetPage::updatePages);
    updatePages();
}

QWidget *SourceSheetPage::buildTools()
{
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(tools);
    setSteps(layout, 3, 2, 3, 2, 2);
    auto *filter = new FilterBox(tr("Filter sources"));
    filter->setTarget(m_table);
    setScaledMinimumWidth(filter, 220);
    layout->addWidget(filter);
    layout->addGap();
    auto *add = new QPushButton(icon(u"list-add"_s), tr("Add attribute…"));
    add->setEnabled(!m_context.project.readOnly());
    layout->addWidget(add);
    connect(filter, &FilterBox::filtered, m_table, &SheetTable::setWords);
    connect(add, &QPushButton::clicked, m_attributes, &AttributeTools::add);
    return tools;
}

void SourceSheetPage::buildActions()
{
    m_attributes->buildActions(this, u"details"_s, 16);
}

QWidget *SourceSheetPage::focusFirst() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty;
}

void SourceSheetPage::goTo(Id<Source> source)
{
    if (const int row = m_model->rowOf(source); row >= 0)
        m_table->goTo(row);
}

void SourceSheetPage::updatePages()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

} // namespace partsong
