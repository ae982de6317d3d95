// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/extractspanel.h"

#include "core/base/textindex.h"
#include "core/coding/codequeries.h"
#include "core/sources/pages.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/coding/extractsettings.h"
#include "ui/coding/segmentdelegate.h"
#include "ui/coding/segmentfilterbar.h"
#include "ui/coding/segmentgestures.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/selectedtogether.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Starts a drag of the selected extracts with what they are copied as.
class ExtractList : public QListView {
public:
    std::function<QMimeData *()> copied;
    std::function<void(const QPoint &)> menuWanted;
    std::function<bool(const QKeyEvent &)> keyPressed;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!keyPressed(*event))
            QListView::keyPressEvent(event);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
        menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
    }
    void startDrag(Qt::DropActions) override
    {
        auto *drag = new QDrag(this);
        drag->setMimeData(copied());
        drag->exec(Qt::CopyAction);
    }
};

// A sentence or two want more room than a few words do, a turn more than both.
int linesFor(const ContextWish &wish)
{
    switch (wish.kind) {
    case ContextKind::None:
        return 3;
    case ContextKind::Sentence:
        return 5;
    case ContextKind::Turn:
        return 9;
    case ContextKind::Characters:
        return wish.characters > 100 ? 7 : 3;
    }
    return 3;
}

} // namespace

ExtractsPanel::ExtractsPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new SectionHeader({})),
      m_view(iconButton(u"view-sort"_s, tr("How extracts are listed"))), m_viewMenu(new QMenu(this)),
      m_under(new QCheckBox(tr("With codes under it"))), m_here(new QCheckBox(tr("This source only"))),
      m_filter(new SegmentFilterBar(context.project)), m_model(new SegmentListModel(context.project, this)),
      m_delegate(new SegmentDelegate(this)), m_list(new ExtractList),
      m_gestures(new SegmentGestures(context, m_model, m_list)), m_pages(new QStackedWidget),
      m_empty(new EmptyState(u"format-text-blockquote"_s, {}, {}))
{
    build();
    const Settings &settings = context.settings;
    m_model->arrange(settings.value(extractsettings::Grouping), settings.value(extractsettings::Sort));
    m_model->setContext(
        {settings.value(extractsettings::Context), settings.value(extractsettings::Characters)});
    arrange();
    connectParts();
    refill();
}

void ExtractsPanel::build()
{
    auto *layout = column(this, 0, 0);
    auto *head = column(nullptr, 0, 1);
    setSteps(head, 2, 1, 2, 1, 1);
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_view->setMenu(m_viewMenu);
    m_head->addAction(m_view);
    head->addWidget(m_head);
    head->addWidget(m_under);
    head->addWidget(m_here);
    head->addWidget(m_filter);
    layout->addLayout(head);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_pages, 1);
    setScaledMinimumHeight(m_pages, 80);
    m_under->setChecked(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setAccessibleName(tr("Extracts"));
    auto *list = static_cast<ExtractList *>(m_list);
    list->copied = [this] { return m_gestures->copied(); };
    list->keyPressed = [this](const QKeyEvent &event) { return m_gestures->handleKey(event); };
    list->menuWanted = [this](const QPoint &place) { showMenu(place); };
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
}

void ExtractsPanel::connectParts()
{
    connect(m_under, &QCheckBox::toggled, this, &ExtractsPanel::refill);
    connect(m_here, &QCheckBox::toggled, this, &ExtractsPanel::refill);
    connect(m_filter, &SegmentFilterBar::changed, this, &ExtractsPanel::refill);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &ExtractsPanel::fillArrangement);
    connect(m_list, &QListView::clicked, this, [this] {
        if (m_gestures->selected().size() == 1)
            m_gestures->open();
    });
    connect(m_list, &QListView::activated, m_gestures, &SegmentGestures::open);
    connect(m_model, &SegmentListModel::counted, this, &ExtractsPanel::updateHead);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ExtractsPanel::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExtractsPanel::restoreSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExtractsPanel::selectTogether);
    connect(&m_context.project, &Project::changed, this, &ExtractsPanel::apply);
}

void ExtractsPanel::addActions()
{
    m_gestures->addActions(this);
    m_context.actions.add(this,
                          {.id = u"extracts.filter"_s,
                           .text = tr("&Filter Extracts…"),
                           .run = [this] { m_filter->choose(); },
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
                           .iconName = u"view-filter"_s,
                           .keywords = tr("query segments code and participant attribute retrieve")});
    addArrangementActions();
}

void ExtractsPanel::addChoice(const QString &id, const QString &text, const QString &keywords,
                              std::function<void()> run, std::function<bool()> checked)
{
    m_context.actions.add(this,
                          {.id = id,
                           .text = text,
                           .run =
                               [this, run = std::move(run)] {
                                   run();
                                   arrange();
                               },
                           .iconName = u"view-sort"_s,
                           .keywords = keywords,
                           .checked = std::move(checked)});
}

void ExtractsPanel::addArrangementActions()
{
    const auto group = [this](const QString &id, const QString &text, SegmentGrouping grouping) {
        addChoice(
            u"extracts.group."_s + id, text, tr("group extracts"),
            [this, grouping] { m_model->arrange(grouping, m_model->sort()); },
            [this, grouping] { return m_model->grouping() == grouping; });
    };
    group(u"none"_s, tr("Extracts in One List"), SegmentGrouping::None);
    group(u"source"_s, tr("Extracts by Source"), SegmentGrouping::Source);
    group(u"code"_s, tr("Extracts by Code"), SegmentGrouping::Code);
    group(u"participant"_s, tr("Extracts by Participant"), SegmentGrouping::Participant);
    group(u"group"_s, tr("Extracts by Group of People"), SegmentGrouping::Group);
    group(u"coder"_s, tr("Extracts by Who Coded"), SegmentGrouping::Coder);
    const auto sort = [this](const QString &id, const QString &text, SegmentSort order) {
        addChoice(
            u"extracts.sort."_s + id, text, tr("sort extracts order"),
            [this, order] { m_model->arrange(m_model->grouping(), order); },
            [this, order] { return m_model->sort() == order; });
    };
    sort(u"position"_s, tr("As They Stand in the Sources"), SegmentSort::Position);
    sort(u"newest"_s, tr("Coded Last First"), SegmentSort::Newest);
    sort(u"weight"_s, tr("Heaviest First"), SegmentSort::Weight);
    sort(u"length"_s, tr("Longest First"), SegmentSort::Length);
    const auto around = [this](const QString &id, const QString &text, const ContextWish &wish) {
        addChoice(
            u"extracts.context."_s + id, text, tr("context around extracts"),
            [this, wish] { m_model->setContext(wish); }, [this, wish] { return m_model->context() == wish; });
    };
    around(u"none"_s, tr("Nothing Around Them"), {ContextKind::None, 60});
    around(u"words"_s, tr("A Few Words Around Them"), {ContextKind::Characters, 60});
    around(u"more"_s, tr("Some Lines Around Them"), {ContextKind::Characters, 240});
    around(u"sentence"_s, tr("The Whole Sentence"), {ContextKind::Sentence, 60});
    around(u"turn"_s, tr("The Whole Turn"), {ContextKind::Turn, 60});
}

void ExtractsPanel::fillArrangement()
{
    m_viewMenu->clear();
    m_context.actions.refresh();
    const auto part = [this](const QString &title, const QString &prefix, const QStringList &ids) {
        m_viewMenu->addSection(title);
        for (const QString &id : ids) {
            if (QAction *action = m_context.actions.action(prefix + id))
                m_viewMenu->addAction(action);
        }
    };
    part(tr("Together"), u"extracts.group."_s,
         {u"none"_s, u"source"_s, u"code"_s, u"participant"_s, u"group"_s, u"coder"_s});
    part(tr("Order"), u"extracts.sort."_s, {u"position"_s, u"newest"_s, u"weight"_s, u"length"_s});
    part(tr("Context"), u"extracts.context."_s, {u"none"_s, u"words"_s, u"more"_s, u"sentence"_s, u"turn"_s});
}

// Shows and remembers how extracts are listed now.
void ExtractsPanel::arrange()
{
    m_delegate->setLines(linesFor(m_model->context()));
    const bool grouped = m_model->grouping() != SegmentGrouping::None;
    m_list->setUniformItemSizes(!grouped);
    m_delegate->setNamesCodes(filterWanted().codes.size() != 1
                              && m_model->grouping() != SegmentGrouping::Code);
    m_list->doItemsLayout();
    Settings &settings = m_context.settings;
    settings.setValue(extractsettings::Grouping, m_model->grouping());
    settings.setValue(extractsettings::Sort, m_model->sort());
    settings.setValue(extractsettings::Context, m_model->context().kind);
    settings.setValue(extractsettings::Characters, m_model->context().characters);
}

void ExtractsPanel::showCode(Id<Code> code)
{
    if (code == m_code)
        return;
    m_code = code;
    refill();
}

void ExtractsPanel::showSource(Id<Source> source)
{
    if (source == m_source)
        return;
    m_source = source;
    if (filterWanted() != m_model->filter())
        refill();
}

void ExtractsPanel::showCoder(std::optional<Id<Person>> coder)
{
    if (coder == m_coder)
        return;
    m_coder = coder;
    refill();
}

// Codes that were chosen in the filter, with those under them, else the code that is followed.
std::vector<Id<Code>> ExtractsPanel::codesWanted() const
{
    std::vector<Id<Code>> wanted = m_filter->filter().codes;
    if (wanted.empty() && !m_code.null())
        wanted = {m_code};
    if (!m_under->isChecked())
        return wanted;
    std::vector<Id<Code>> all;
    for (const Id<Code> code : wanted) {
        for (const Id<Code> each : codesUnder(m_context.project, code)) {
            if (!std::ranges::contains(all, each))
                all.push_back(each);
        }
    }
    return all;
}

SegmentFilter ExtractsPanel::filterWanted() const
{
    SegmentFilter filter = m_filter->filter();
    filter.codes = codesWanted();
    const bool here = m_here->isChecked() || (filter.codes.empty() && !m_filter->any());
    if (here && filter.sources.empty())
        filter.sources = {m_source};
    if (m_coder) // whose codings are to be seen at all
        filter.coders = {*m_coder};
    return filter;
}

void ExtractsPanel::refill()
{
    const SegmentFilter filter = filterWanted();
    const bool anyCode = !m_code.null() || !m_filter->filter().codes.empty();
    const std::vector<Id<Code>> chosen =
        m_filter->filter().codes.empty() ? std::vector{m_code} : m_filter->filter().codes;
    m_under->setVisible(anyCode && std::ranges::any_of(chosen, [this](Id<Code> code) {
                            return codesUnder(m_context.project, code).size() > 1;
                        }));
    m_here->setVisible((anyCode || m_filter->any()) && m_filter->filter().sources.empty());
    m_delegate->setNamesCodes(filter.codes.size() != 1 && m_model->grouping() != SegmentGrouping::Code);
    ++m_asked;
    m_looking = false;
    if (!filter.words.isEmpty())
        return lookForWords(filter);
    m_model->setFilter(filter);
}

// The words of all that may pass are read: that is done beside the window's own thread, and once more where
// the study has changed meanwhile.
void ExtractsPanel::lookForWords(const SegmentFilter &filter)
{
    m_looking = true;
    updateHead();
    const int asked = m_asked;
    runTask(
        m_context.tasks, this, tr("Looking for extracts"),
        [&project = m_context.project, filter](Progress &progress) {
            const qint64 step = project.lastStep();
            return std::pair(step,
                             segmentPlaces(project, filter, [&progress] { return progress.cancelled(); }));
        },
        [this, asked, filter](std::pair<qint64, std::vector<CodingPlace>> found) {
            if (asked != m_asked)
                return;
            if (found.first != m_context.project.lastStep())
                return lookForWords(filter);
            m_looking = false;
            m_model->setPlaces(filter, std::move(found.second));
        });
}

QString ExtractsPanel::title() const
{
    const auto &codes = m_filter->filter().codes;
    if (codes.size() > 1)
        return tr("%n code(s)", nullptr, int(codes.size()));
    const auto code = m_context.project.find(codes.empty() ? m_code : codes.front());
    if (code)
        return code->name;
    return m_filter->any() ? tr("In the study") : tr("In this source");
}

QString ExtractsPanel::emptySentence() const
{
    if (m_looking)
        return tr("Looking for the words…");
    if (m_filter->any())
        return tr("No extract fits all of this. Take a filter away to see more.");
    if (const auto code = m_context.project.find(m_code))
        return tr("Nothing is coded with “%1” here yet.").arg(code->name);
    const auto source = m_context.project.find(m_source);
    const bool wordless = source && hasPages(*source)
        && m_context.project.text(textOf(m_context.project, m_source))->characters() == 0;
    return wordless ? tr("Nothing is coded in this source yet. Draw a rectangle on it and press C.")
                    : tr("Nothing is coded in this source yet. Select words and press C.");
}

void ExtractsPanel::updateHead()
{
    m_head->setTitle(title());
    m_head->setDetail(tr("%n extract(s)", nullptr, m_model->extracts()));
    m_empty->setSentence(emptySentence());
    m_pages->setCurrentIndex(m_model->extracts() > 0 && !m_looking ? 0 : 1);
}

void ExtractsPanel::apply(const ChangeSet &changes)
{
    m_filter->apply(changes);
    if (!changes.touches<Code>())
        return;
    if (!m_context.project.find(m_code))
        m_code = {};
    if (m_model->filter().codes != codesWanted())
        refill();
    updateHead();
}

// What is selected here is what the rest of the window acts upon.
void ExtractsPanel::selectTogether()
{
    if (!m_list->hasFocus())
        return;
    std::vector<SubjectId> subjects;
    for (const Id<Coding> id : m_gestures->selected())
        subjects.push_back(subjectId(id));
    const QModelIndex at = m_list->currentIndex();
    if (at.isValid()) {
        const auto current = std::ranges::find(subjects, subjectId(m_model->place(at.row()).id));
        if (current != subjects.end())
            std::rotate(subjects.begin(), current, current + 1);
    }
    if (!subjects.empty())
        SelectedTogether::of(m_context.navigator).select(subjects);
    m_context.actions.refresh();
}

void ExtractsPanel::keepSelection()
{
    m_kept = m_gestures->selected();
    const QModelIndex at = m_list->currentIndex();
    m_keptCurrent = at.isValid() ? m_model->place(at.row()).id : Id<Coding>();
}

void ExtractsPanel::restoreSelection()
{
    if (m_kept.empty() || m_kept.size() > 500)
        return;
    QItemSelection selection;
    for (const Id<Coding> id : m_kept) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row), m_model->index(row));
    }
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_model->rowOf(m_keptCurrent); row >= 0) {
        m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
        m_list->scrollTo(m_model->index(row));
    }
}

void ExtractsPanel::showMenu(const QPoint &place)
{
    QMenu menu(this);
    m_gestures->fillMenu(menu);
    menu.exec(place);
}

// Most of the height of its dock area.
QSize ExtractsPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), scaled(700)};
}

} // namespace partsong
