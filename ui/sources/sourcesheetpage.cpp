// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcesheetpage.h"

#include "core/formats/csvreader.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/sources/attributetools.h"
#include "ui/sources/sheettable.h"
#include "ui/sources/sourcesheetmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QClipboard>
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
    connect(m_attributes, &AttributeTools::pasteWanted, this, &SourceSheetPage::paste);
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

// A list that names its sources goes to those, wherever they stand; other cells go where one is.
void SourceSheetPage::paste()
{
    const auto cells = cellsFromClipboard(QApplication::clipboard()->text());
    if (m_model->namesSources(cells))
        pasteByName(cells);
    else
        m_table->pasteCells();
}

void SourceSheetPage::pasteByName(const std::vector<QStringList> &cells)
{
    const SourceSheetModel::Named named = m_model->linesByName(cells);
    const BeforeWriting before(m_context);
    const auto written = m_model->write(named.lines, SheetWay::Pasted);
    if (!m_context.notices.report(written))
        return;
    QStringList words{tr("Pasted into %n source(s).", nullptr, int(named.lines.size()))};
    if (!written->empty())
        words << tr("%n cell(s) did not fit and stay as they were. %1", nullptr, int(written->size()))
                     .arg(written->front().error.message);
    if (!named.unknownNames.isEmpty())
        words << tr("No source is called %1.").arg(named.unknownNames.mid(0, 3).join(u", "_s));
    if (!named.unknownHeads.isEmpty())
        words << tr("There is no column %1; add it as an attribute first.")
                     .arg(named.unknownHeads.mid(0, 3).join(u", "_s));
    if (words.size() > 1)
        m_context.notices.warn(words.join(u' '));
    else
        before.offerUndo(words.front());
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
