// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcesworkspace.h"

#include "core/sources/sources.h"
#include "core/store/project.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/sources/importer.h"
#include "ui/sources/participantpicker.h"
#include "ui/sources/participantspage.h"
#include "ui/sources/recruitmentpage.h"
#include "ui/sources/sourcepanel.h"
#include "ui/sources/sourcepreview.h"
#include "ui/sources/sourcesheetpage.h"
#include "ui/sources/sourcetablemodel.h"
#include "ui/sources/turnsdialog.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsfiltermodel.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

SourcesWorkspace::SourcesWorkspace(StudyContext &context, QWidget *parent)
    : Workspace(context, parent), m_model(new SourceTableModel(context.project, this)),
      m_filtered(new WordsFilterModel(SourceTableModel::SortRole, SourceTableModel::FilterRole, this)),
      m_table(new QTreeView), m_tabs(new QTabWidget), m_sources(new QWidget), m_pages(new QStackedWidget),
      m_people(new ParticipantsPage(context)), m_recruitment(new RecruitmentPage(context)),
      m_details(new SourceSheetPage(context)),
      m_empty(new EmptyState(
          u"document-import"_s,
          tr("Bring in interviews, notes, leaflets, captions or pictures: Word, PDF, text and more. "
             "They can also be dropped here."),
          tr("Import files…"))),
      m_panel(new SourcePanel(context)), m_preview(new SourcePreview(context)),
      m_importer(new Importer(context, this)), m_picker(new ParticipantPicker(context.project, this))
{
    column(this, 0, 0)->addWidget(m_tabs);
    setAcceptDrops(true);
    buildTable();
    buildTabs();
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_table);
    parts->addWidget(m_preview);
    parts->setSizes({500, 500});
    setScaledMinimumHeight(m_pages, 160);
    m_pages->addWidget(parts);
    m_pages->addWidget(m_empty);
    connect(m_empty, &EmptyState::chosen, m_importer, &Importer::chooseFiles);
    connect(m_importer, &Importer::imported, this, [this](const std::vector<Id<Source>> &sources) {
        if (!sources.empty())
            setCurrent(sources.front());
    });
    connect(m_details, &SourceSheetPage::currentChanged, m_panel,
            [this](Id<Source> source) { m_panel->show(source); });
    connect(m_preview, &SourcePreview::readingWanted, this, [this] { read(current()); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SourcesWorkspace::updatePages);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SourcesWorkspace::updatePages);
    updatePages();
}

void SourcesWorkspace::buildTable()
{
    m_filtered->setSourceModel(m_model);
    m_table->setModel(m_filtered);
    m_table->setAccessibleName(tr("Sources"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they came in
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(SourceTableModel::Name, QHeaderView::Stretch);
    m_table->header()->setMinimumSectionSize(scaled(60));
    // Numbers stand together at the end, apart from words.
    for (const int column : {SourceTableModel::Words, SourceTableModel::Speakers, SourceTableModel::Codings})
        m_table->header()->moveSection(m_table->header()->visualIndex(column),
                                       SourceTableModel::ColumnCount - 1);
    connect(&context().appearance, &Appearance::changed, this, &SourcesWorkspace::fitColumns);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_panel->show(current());
        m_preview->show(current());
        if (!current().null())
            context().navigator.select(subjectId(current()));
        context().actions.refresh();
    });
    // What the panel shows where the row at hand went is the one that is selected.
    connect(
        m_filtered, &QAbstractItemModel::rowsRemoved, this,
        [this] {
            if (QItemSelectionModel *chosen = m_table->selectionModel(); !chosen->hasSelection())
                chosen->select(m_table->currentIndex(),
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        },
        Qt::QueuedConnection);
    connect(m_table, &QTreeView::doubleClicked, this, [this] { read(current()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &SourcesWorkspace::showMenu);
}

// The name keeps room to be read; other columns come in the order of their use, as far as there is room for
// them.
void SourcesWorkspace::fitColumns()
{
    using Model = SourceTableModel;
    constexpr std::pair<int, int> Columns[] = {
        {Model::Participants, 150}, {Model::Kind, 96},     {Model::Words, 84},    {Model::Codings, 76},
        {Model::Folder, 130},       {Model::Speakers, 96}, {Model::Language, 96}, {Model::Encoding, 110}};
    int room = m_table->viewport()->width() - scaled(240);
    for (const auto &[column, width] : Columns) {
        room -= scaled(width);
        m_table->setColumnWidth(column, scaled(width));
        m_table->setColumnHidden(column, room < 0);
    }
}

void SourcesWorkspace::buildActions()
{
    ActionTable &table = context().actions;
    addTabActions();
    m_people->buildActions();
    m_recruitment->buildActions();
    m_details->buildActions();
    const auto writable = [this] { return !context().project.readOnly(); };
    const auto chosen = [this] { return !context().project.readOnly() && !selected().empty(); };
    table.add(this,
              {.id = u"sources.import"_s,
               .text = tr("&Import Files…"),
               .run = [this] { m_importer->chooseFiles(); },
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_I)},
               .menu = MenuPlace::Workspace,
               .group = 0,
               .iconName = u"document-import"_s,
               .keywords = tr("add document transcript internals case upload"),
               .enabled = writable});
    table.add(this,
              {.id = u"sources.read"_s,
               .text = tr("&Read and Code"),
               .run = [this] { read(current()); },
               .menu = MenuPlace::Workspace,
               .group = 1,
               .iconName = u"document-open"_s,
               .keywords = tr("open view document"),
               .enabled = [this] { return !current().null(); }});
    table.add(this,
              {.id = u"sources.participant"_s,
               .text = tr("Set &Participant…"),
               .run = [this] { chooseParticipant(); },
               .menu = MenuPlace::Workspace,
               .group = 1,
               .iconName = u"user-identity"_s,
               .keywords = tr("case classification attribute person"),
               .enabled = chosen});
    table.add(this,
              {.id = u"sources.turns"_s,
               .text = tr("Put &Turns Right…"),
               .run = [this] { showTurns(); },
               .menu = MenuPlace::Workspace,
               .group = 1,
               .iconName = u"dialog-messages"_s,
               .keywords = tr("speakers split join focus group transcript"),
               .enabled = [this] { return !current().null(); }});
    table.add(this,
              {.id = u"sources.remove"_s,
               .text = tr("Remo&ve Sources"),
               .run = [this] { removeSelected(); },
               .menu = MenuPlace::Workspace,
               .group = 2,
               .iconName = u"edit-delete"_s,
               .keywords = tr("delete document"),
               .tip = tr("Delete in the table of sources"),
               .enabled = chosen});
}

QWidget *SourcesWorkspace::buildTools()
{
    auto *tools = new QWidget;
    auto *layout = row(tools, 0, 2);
    setSteps(layout, 3, 2, 3, 2, 2);
    auto *filter = new FilterBox(tr("Filter sources"));
    filter->setTarget(m_table);
    setScaledMaximumWidth(filter, 320);
    auto *import = new QPushButton(icon(u"document-import"_s), tr("Import files…"));
    import->setEnabled(!context().project.readOnly());
    layout->addWidget(filter, 1);
    layout->addStretch(1);
    layout->addWidget(import);
    connect(filter, &FilterBox::filtered, m_filtered, &WordsFilterModel::setWords);
    connect(import, &QPushButton::clicked, m_importer, &Importer::chooseFiles);
    return tools;
}

std::vector<Panel> SourcesWorkspace::buildPanels()
{
    return {{.id = u"sources.source"_s,
             .title = tr("Source"),
             .iconName = u"text-x-generic"_s,
             .widget = m_panel,
             .area = Qt::RightDockWidgetArea,
             .width = 300,
             .share = 4,
             .upTo = 2.4}};
}

void SourcesWorkspace::showFirst()
{
    if (!current().null() || m_filtered->rowCount() == 0)
        return;
    const Id<Source> selected(context().navigator.selected().uuid());
    setCurrent(m_model->rowOf(selected) >= 0 ? selected : m_model->source(0));
}

bool SourcesWorkspace::showSubject(SubjectId subject, std::optional<TextRange>)
{
    const Id<Source> source(subject.uuid());
    if (m_model->rowOf(source) >= 0) {
        m_tabs->setCurrentWidget(m_sources);
        setCurrent(source);
        return true;
    }
    if (!m_people->show(Id<Participant>(subject.uuid())))
        return false;
    m_tabs->setCurrentWidget(m_people);
    return true;
}

QWidget *SourcesWorkspace::focusFirst()
{
    if (m_tabs->currentWidget() == m_people)
        return m_people->focusFirst();
    if (m_tabs->currentWidget() == m_recruitment)
        return m_recruitment->focusFirst();
    if (m_tabs->currentWidget() == m_details)
        return m_details->focusFirst();
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty;
}

void SourcesWorkspace::commitPending()
{
    m_panel->commitPending();
}

Id<Source> SourcesWorkspace::current() const
{
    const QModelIndex index = m_filtered->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->source(index.row()) : Id<Source>();
}

void SourcesWorkspace::setCurrent(Id<Source> source)
{
    const int row = m_model->rowOf(source);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filtered->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

std::vector<Id<Source>> SourcesWorkspace::selected() const
{
    std::vector<Id<Source>> sources;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        sources.push_back(m_model->source(m_filtered->mapToSource(index).row()));
    return sources;
}

void SourcesWorkspace::removeSelected()
{
    const auto sources = selected();
    if (sources.empty() || context().project.readOnly())
        return;
    const auto first = context().project.find(sources.front());
    const auto removed = removeSources(context().project, sources);
    if (!context().notices.report(removed))
        return;
    QString words = removed->sources == 1 && first
        ? tr("“%1” was removed").arg(first->name)
        : tr("%n source(s) were removed", nullptr, removed->sources);
    words += removed->codings > 0 ? tr(" with %n coded passage(s).", nullptr, removed->codings) : u"."_s;
    offerUndo(context(), words);
}

void SourcesWorkspace::chooseParticipant()
{
    const QRect place = m_table->visualRect(m_table->currentIndex());
    m_picker->open(m_table->viewport(), place.bottomLeft(), [this](const ParticipantDraft &draft) {
        context().notices.report(setSourceParticipant(context().project, selected(), draft));
    });
}

void SourcesWorkspace::showTurns()
{
    auto *dialog = new TurnsDialog(context(), current(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesWorkspace::read(Id<Source> source)
{
    if (source.null())
        return;
    context().navigator.select(subjectId(source));
    if (QAction *coding = context().actions.action(u"go.coding"_s))
        coding->trigger();
}

void SourcesWorkspace::showMenu(const QPoint &point)
{
    QMenu menu(this);
    context().actions.refresh();
    for (const QString &id : {u"sources.read"_s, u"sources.participant"_s, u"sources.turns"_s,
                              u"sources.remove"_s, u"sources.import"_s})
        menu.addAction(context().actions.action(id));
    menu.exec(m_table->viewport()->mapToGlobal(point));
}

// An empty study has one thing to do, and one button for it.
void SourcesWorkspace::updatePages()
{
    const bool any = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_tools->setVisible(any);
}

void SourcesWorkspace::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !context().project.readOnly())
        event->acceptProposedAction();
}

void SourcesWorkspace::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    m_importer->import(paths);
}

bool SourcesWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SourcesWorkspace::fitColumns, Qt::QueuedConnection);
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            read(current());
            return true;
        }
    }
    return Workspace::eventFilter(watched, event);
}

} // namespace partsong
