// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/extractspanel.h"

#include "core/base/textindex.h"
#include "core/coding/codequeries.h"
#include "core/sources/pages.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/coding/extractlist.h"
#include "ui/coding/extractsarrangement.h"
#include "ui/coding/keptextracts.h"
#include "ui/coding/segmentdelegate.h"
#include "ui/coding/segmentfilterbar.h"
#include "ui/coding/segmentgestures.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/selectedtogether.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

ExtractsPanel::ExtractsPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new SectionHeader({})),
      m_view(iconButton(u"view-sort"_s, tr("How extracts are listed"))), m_viewMenu(new QMenu(this)),
      m_under(new QCheckBox(tr("With codes under it"))), m_here(new QCheckBox(tr("This source only"))),
      m_ticks(new QWidget), m_filter(new SegmentFilterBar(context.project)),
      m_model(new SegmentListModel(context.project, this)), m_delegate(new SegmentDelegate(this)),
      m_list(new ExtractList), m_gestures(new SegmentGestures(context, m_model, m_list)),
      m_arrangement(new ExtractsArrangement(context, m_model)), m_pages(new QStackedWidget),
      m_empty(new EmptyState(u"format-text-blockquote"_s, {}, tr("Take all filters away")))
{
    build();
    m_kept = new KeptExtracts(m_model, m_list);
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
    head->addWidget(m_filter);
    head->addWidget(m_ticks);
    layout->addLayout(head);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_pages, 1);
    setScaledMinimumHeight(m_pages, 80);
    m_under->setChecked(true);
    buildTicks();
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

// Below the filter, which stays in its place whichever of them there are.
void ExtractsPanel::buildTicks()
{
    auto *line = new FlowLayout(m_ticks);
    line->addWidget(m_here);
    line->addWidget(m_under);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_ticks->setSizePolicy(policy);
}

void ExtractsPanel::connectParts()
{
    connect(m_under, &QCheckBox::toggled, this, &ExtractsPanel::refill);
    connect(m_here, &QCheckBox::toggled, this, &ExtractsPanel::refill);
    connect(m_filter, &SegmentFilterBar::changed, this, &ExtractsPanel::refill);
    connect(m_empty, &EmptyState::chosen, m_filter, &SegmentFilterBar::clear);
    connect(m_viewMenu, &QMenu::aboutToShow, this, [this] {
        m_arrangement->fill(*m_viewMenu);
        m_viewMenu->addSeparator();
        if (QAction *window = m_context.actions.action(u"extracts.window"_s))
            m_viewMenu->addAction(window);
    });
    connect(m_arrangement, &ExtractsArrangement::changed, this, &ExtractsPanel::arrange);
    connect(m_list, &QListView::clicked, this, [this] {
        if (m_gestures->selected().size() == 1)
            m_gestures->open();
    });
    connect(m_list, &QListView::activated, m_gestures, &SegmentGestures::open);
    connect(m_model, &SegmentListModel::counted, this, &ExtractsPanel::updateHead);
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
    m_context.actions.add(this,
                          {.id = u"extracts.unfilter"_s,
                           .text = tr("Take All Filters &Away"),
                           .run = [this] { m_filter->clear(); },
                           .iconName = u"edit-clear-all"_s,
                           .keywords = tr("show all extracts reset clear filter"),
                           .enabled = [this] { return m_filter->any(); }});
    m_context.actions.add(this,
                          {.id = u"extracts.window"_s,
                           .text = tr("Extracts in a &Window of Their Own"),
                           .run = [this] { standAlone(!alone()); },
                           .iconName = u"window-new"_s,
                           .keywords = tr("float detach undock second screen"),
                           .checked = [this] { return alone(); }});
    m_arrangement->addActions(this);
}

// The dock that the panel stands in, if it does.
QDockWidget *ExtractsPanel::dock() const
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(above))
            return dock;
    }
    return nullptr;
}

bool ExtractsPanel::alone() const
{
    return dock() && dock()->isFloating();
}

void ExtractsPanel::standAlone(bool alone)
{
    if (!dock())
        return;
    dock()->setFloating(alone);
    if (alone) // not just where it stood, over what takes its place
        dock()->move(dock()->pos() + QPoint(-space(6), space(6)));
    QTimer::singleShot(0, m_list, [this] {
        m_list->activateWindow();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

// Shows how extracts are listed now.
void ExtractsPanel::arrange()
{
    m_delegate->setLines(m_arrangement->lines());
    const bool grouped = m_model->grouping() != SegmentGrouping::None;
    m_list->setUniformItemSizes(!grouped);
    m_delegate->setNamesCodes(filterWanted().codes.size() != 1
                              && m_model->grouping() != SegmentGrouping::Code);
    m_list->doItemsLayout();
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

void ExtractsPanel::follow(Id<Coding> coding)
{
    if (m_list->hasFocus() || m_list->selectionModel()->selectedIndexes().size() > 1)
        return;
    const int row = m_model->rowOf(coding);
    if (row < 0)
        return;
    // Whatever keys are held: the view itself would add to the selection with Ctrl.
    m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(m_model->index(row));
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
    m_ticks->setVisible(!m_under->isHidden() || !m_here->isHidden());
    m_delegate->setNamesCodes(filter.codes.size() != 1 && m_model->grouping() != SegmentGrouping::Code);
    ++m_asked;
    m_looking = false;
    m_kept->startAnew();
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
    m_empty->button()->setVisible(m_filter->any() && !m_looking);
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
