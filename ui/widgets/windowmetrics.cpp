// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scale.h"
#include "ui/widgets/windowstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

// How big the controls of the window are, and where their parts stand.

namespace partsong {

namespace {

// Lengths that grow with type, in px at 100 %; 0: ask the base style.
int growingMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_LineEditIconSize:
        return 18;
    case QStyle::PM_ToolBarIconSize:
        return 20;
    case QStyle::PM_LargeIconSize:
    case QStyle::PM_MessageBoxIconSize:
        return 36;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength:
        return 24;
    case QStyle::PM_MenuButtonIndicator:
        return 18;
    case QStyle::PM_TabBarScrollButtonWidth:
        return 24;
    case QStyle::PM_TitleBarHeight:
        return 32;
    default:
        return 0;
    }
}

// Space in steps of the grid; -1: ask the base style.
int spaceMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return 3;
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 2;
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_ToolBarItemMargin:
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_HeaderMargin:
        return 1;
    case QStyle::PM_DockWidgetTitleMargin:
    case QStyle::PM_TabBarTabVSpace:
        return 2;
    case QStyle::PM_TabBarTabHSpace:
        return 6;
    default:
        return -1;
    }
}

// A scroll bar is its groove and its slider, without arrow buttons.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int share = range > 0 ? int(qint64(bar.pageStep) * length / (range + bar.pageStep)) : length;
    const int slider = std::clamp(share, std::min(length, scaled(32)), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    const bool isSlider = part == QStyle::SC_ScrollBarSlider;
    const int from = part == QStyle::SC_ScrollBarAddPage ? start + slider : isSlider ? start : 0;
    const int to = part == QStyle::SC_ScrollBarSubPage ? start : isSlider ? start + slider : length;
    const QRect rect =
        across ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
    return QStyle::visualRect(bar.direction, bar.rect, rect);
}
// A spin box is its field with two small arrows at the end, one above the other.
QRect spinBoxPart(const QStyleOptionComplex &box, QStyle::SubControl part)
{
    const QRect rect = box.rect;
    const int arrows = scaled(26);
    const int half = rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QStyle::visualRect(box.direction, rect,
                                  QRect(rect.right() - arrows, rect.top() + 2, arrows, half - 2));
    case QStyle::SC_SpinBoxDown:
        return QStyle::visualRect(box.direction, rect,
                                  QRect(rect.right() - arrows, rect.top() + half, arrows, half - 2));
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(box.direction, rect, rect.adjusted(space(1), 2, -arrows, -2));
    default:
        return rect;
    }
}
// Fields of several lines have round corners, and so a frame that keeps their words off those.
bool fieldOfLines(const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFrame *>(widget);
    return frame && (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget));
}

} // namespace

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (const int pixels = growingMetric(metric))
        return scaled(pixels);
    if (const int steps = spaceMetric(metric); steps >= 0)
        return space(steps);
    switch (metric) {
    case PM_TreeViewIndentation: // at half the pace, to leave room for words
        return int(18 * (1 + (textScale() - 1) / 2));
    case PM_ScrollBarExtent:
        return std::min(scaled(12), 24);
    case PM_ScrollBarSliderMin:
        return scaled(32);
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_TextCursorWidth:
        return std::max(2, scaled(1));
    case PM_DockWidgetFrameWidth: // of one in a window of its own, whose edge is dragged
        return 5;
    case PM_DockWidgetHandleExtent:
    case PM_TabBarBaseHeight:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_DefaultFrameWidth:
        return fieldOfLines(widget) ? 3 : 1;
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_MenuBar_AltKeyNavigation:
    case SH_ItemView_DrawDelegateFrame: // a field over a row covers the words below it
    case SH_Menu_SupportsSections:
        return hint == SH_ScrollBar_LeftClickAbsolutePosition || hint == SH_Menu_SupportsSections ? 0 : 1;
    case SH_UnderlineShortcut:
        return m_underlined ? 1 : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animation_Duration:
        return 120;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int gap = button && !button->icon.isNull() && !button->text.isEmpty() ? space(1) : 0;
        const int width = size.width() + gap + 2 * space(4);
        return {std::max(width, wanted.height()), std::max(size.height() + space(2), controlHeight())};
    }
    case CT_ComboBox:
        return {size.width() + 2 * space(2) + scaled(28), std::max(wanted.height(), controlHeight())};
    case CT_SpinBox:
        return {size.width() + space(2) + scaled(28), std::max(wanted.height(), controlHeight())};
    case CT_LineEdit:
        return {wanted.width(), std::max(wanted.height(), controlHeight())};
    case CT_ToolButton: {
        const auto *button = qobject_cast<const QToolButton *>(widget);
        const bool words = button && button->toolButtonStyle() != Qt::ToolButtonIconOnly;
        wanted = size + QSize(words ? 2 * space(2) + space(1) : space(2), space(2));
        if (const auto *complex = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            complex && complex->features & QStyleOptionToolButton::HasMenu)
            wanted.rwidth() += scaled(14);
        return wanted.expandedTo({controlHeight(), controlHeight()});
    }
    case CT_ItemViewItem:
        return {wanted.width(), std::max(wanted.height(), scaled(28))};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {wanted.width(), space(2) + 1};
        const bool shortcut = item && item->text.contains(u'\t');
        return {size.width() + 3 * space(2) + iconExtent() + scaled(16) + (shortcut ? space(6) : 0),
                std::max(size.height(), scaled(30))};
    }
    case CT_MenuBarItem:
        return {size.width() + 2 * space(2), std::max(size.height() + space(2), scaled(30))};
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int cross = tab && !tab->rightButtonSize.isEmpty() ? space(2) : 0;
        return {wanted.width() + cross, std::max(wanted.height(), scaled(36))};
    }
    case CT_HeaderSection:
        return {wanted.width(), std::max(wanted.height(), scaled(30))};
    case CT_ProgressBar:
        return {wanted.width(), scaled(10)};
    default:
        return wanted;
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return rect.adjusted(space(2) - 3, 0, -space(1), 0);
    }
    if (element == SE_TabBarTabText) { // the words keep away from the cross that closes the tab
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int cross = tab && !tab->rightButtonSize.isEmpty() ? space(2) : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(0, 0, -cross, 0);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar
        && (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage))
        return scrollBarPart(*qstyleoption_cast<const QStyleOptionSlider *>(option), part);
    if (control == CC_SpinBox)
        return spinBoxPart(*option, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect rect = option->rect.adjusted(space(2), 1, -scaled(26), -1);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace partsong
