// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/participantspage.h"

#include "core/formats/csvreader.h"
#include "core/sources/participants.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/sources/attributetools.h"
#include "ui/sources/participanttablemodel.h"
#include "ui/sources/sheettable.h"
#include "ui/sources/tableimporter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Whether a line of cells says what stands below, and is nobody.
bool namesColumns(const QStringList &line)
{
    const QStringList words{ParticipantsPage::tr("pseudonym"), ParticipantsPage::tr("name"),
                            ParticipantsPage::tr("participant"), u"id"_s};
    return words.contains(line.value(0).trimmed(), Qt::CaseInsensitive);
}

} // namespace

ParticipantsPage::ParticipantsPage(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ParticipantTableModel(context.project, this)),
      m_table(new SheetTable(context, m_model, tr("Participants"))),
      m_attributes(new AttributeTools(context, m_table, m_model)),
      m_importer(new TableImporter(context, this)), m_tools(buildTools()), m_pages(new QStackedWidget),
      m_empty(new EmptyState(u"user-identity"_s,
                             tr("Say who gave data: residents, relatives, staff, by their pseudonyms. They "
                                "can come from a spreadsheet too: copy its rows and paste them here."),
                             tr("Add participant")))
{
    auto *layout = column(this, 0, 0);
    layout->addWidget(m_tools);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ParticipantsPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_context.actions.refresh(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const int row = m_table->currentRow(); row >= 0)
            m_context.navigator.select(subjectId(m_model->participant(row)));
    });
    connect(m_attributes, &AttributeTools::pasteWanted, this, &ParticipantsPage::paste);
    connect(m_empty, &EmptyState::chosen, this, &ParticipantsPage::addParticipant);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ParticipantsPage::updatePages);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ParticipantsPage::updatePages);
    updatePages();
}

QWidget *ParticipantsPage::buildTools()
{
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(tools);
    setSteps(layout, 3, 2, 3, 2, 2);
    m_filter = new FilterBox(tr("Filter participants"));
    m_filter->setTarget(m_table);
    setScaledMinimumWidth(m_filter, 220);
    layout->addWidget(m_filter);
    layout->addGap();
    connect(m_filter, &FilterBox::filtered, m_table, &SheetTable::setWords);
    const auto add = [&](const QString &iconName, const QString &text, auto what) {
        auto *button = new QPushButton(icon(iconName), text);
        button->setEnabled(!m_context.project.readOnly());
        connect(button, &QPushButton::clicked, this, what);
        layout->addWidget(button);
    };
    add(u"list-add-user"_s, tr("Add participant"), [this] { addParticipant(); });
    add(u"list-add"_s, tr("Add attribute…"), [this] { m_attributes->add(); });
    add(u"document-import"_s, tr("Import table…"),
        [this] { m_importer->chooseFile(TableImporter::As::Participants); });
    add(u"table"_s, tr("Import survey…"), [this] { m_importer->chooseFile(TableImporter::As::Survey); });
    return tools;
}

void ParticipantsPage::buildActions()
{
    ActionTable &table = m_context.actions;
    const auto writable = [this] { return !m_context.project.readOnly(); };
    const auto any = [this, writable] { return writable() && !m_table->selectedRows().empty(); };
    const auto add = [&](const QString &id, const QString &text, auto run, int group, const QString &iconName,
                         const QString &keywords, auto enabled) {
        table.add(this,
                  {.id = id,
                   .text = text,
                   .run = run,
                   .menu = MenuPlace::Workspace,
                   .group = group,
                   .iconName = iconName,
                   .keywords = keywords,
                   .enabled = enabled});
    };
    add(
        u"participants.add"_s, tr("&Add Participant"), [this] { addParticipant(); }, 10, u"list-add-user"_s,
        tr("new case person classification"), writable);
    add(
        u"participants.merge"_s, tr("&Merge Participants"), [this] { mergeSelected(); }, 10, u"merge"_s,
        tr("join two cases duplicate"),
        [this, writable] { return writable() && m_table->selectedRows().size() == 2; });
    add(
        u"participants.remove"_s, tr("Remo&ve Participants"), [this] { removeSelected(); }, 10,
        u"edit-delete"_s, tr("delete case"), any);
    m_attributes->buildActions(this, u"participants"_s, 11);
    add(
        u"participants.import"_s, tr("&Import Participants…"),
        [this] { m_importer->chooseFile(TableImporter::As::Participants); }, 13, u"document-import"_s,
        tr("csv xlsx excel spreadsheet classification sheet attributes"), writable);
    add(
        u"participants.importSurvey"_s, tr("Import &Survey…"),
        [this] { m_importer->chooseFile(TableImporter::As::Survey); }, 13, u"table"_s,
        tr("csv xlsx dataset questionnaire answers"), writable);
}

QWidget *ParticipantsPage::focusFirst() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty->button();
}

bool ParticipantsPage::show(Id<Participant> participant)
{
    const int row = m_model->rowOf(participant);
    if (row >= 0)
        m_table->goTo(row);
    return row >= 0;
}

std::vector<Id<Participant>> ParticipantsPage::selected() const
{
    std::vector<Id<Participant>> chosen;
    for (const int row : m_table->selectedRows())
        chosen.push_back(m_model->participant(row));
    return chosen;
}

// A name that is free, opened to be written over.
void ParticipantsPage::addParticipant()
{
    QString name = tr("New participant");
    const auto taken = [this](const QString &words) {
        return !m_context.project.where<Participant>("name", words).empty();
    };
    for (int number = 2; taken(name); ++number)
        name = tr("New participant %1").arg(number);
    const auto made = writeParticipants(m_context.project, {{{}, {{{ParticipantField::Name, {}}, name}}}},
                                        PARTSONG_LABEL("Add participant"));
    if (!m_context.notices.report(made) || made->participants.front().null())
        return;
    m_filter->clear(); // or somebody new may not be in sight
    m_table->write(m_model->rowOf(made->participants.front()), ParticipantTableModel::Name);
}

void ParticipantsPage::removeSelected()
{
    const auto chosen = selected();
    if (chosen.empty() || !m_context.notices.report(removeParticipants(m_context.project, chosen)))
        return;
    offerUndo(m_context,
              tr("%n participant(s) removed. What they gave is still there.", nullptr, int(chosen.size())));
}

void ParticipantsPage::mergeSelected()
{
    const auto chosen = selected();
    if (chosen.size() != 2)
        return;
    const auto into = m_context.project.find(chosen[0]);
    if (m_context.notices.report(mergeParticipants(m_context.project, chosen[1], chosen[0])) && into)
        offerUndo(m_context, tr("Both are now “%1”.").arg(into->name));
}

// A whole table, with heads or with more columns than there are, is looked at before it is taken; cells go
// straight into their places.
void ParticipantsPage::paste()
{
    const QString text = QApplication::clipboard()->text();
    const auto cells = cellsFromClipboard(text);
    if (cells.size() > 1 && (!m_table->hasRoomFor(cells) || namesColumns(cells.front())))
        m_importer->importText(text);
    else
        m_table->pasteCells();
}

void ParticipantsPage::showMenu(const QPoint &point)
{
    QMenu menu(this);
    m_context.actions.refresh();
    for (const QString &id : {u"participants.add"_s, u"participants.merge"_s, u"participants.remove"_s})
        menu.addAction(m_context.actions.action(id));
    menu.addSeparator();
    m_attributes->fillMenu(menu);
    menu.exec(m_table->viewport()->mapToGlobal(point));
}

void ParticipantsPage::updatePages()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

} // namespace partsong
